import { nearName } from '../../text/near-name.js';
import { locationAt } from '../../verdict/failure.js';
import { filesBelow } from '../reading/context/files-below.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/** How a language writes what a program begins with. */
export interface Beginning {
  /** As it must stand there. */
  readonly written: string;
  /** What its files end in. */
  readonly ending: string;
  /** A line that begins something of that kind; its name is the first group. */
  readonly line: RegExp;
}

/** A program that has no beginning, or one that is spelt otherwise. */
export function explainNoMain({ written, ending, line }: Beginning, sources: Sources): Meaning {
  const { files, context } = sources;
  for (const path of filesBelow(files).filter((each) => each.endsWith(ending))) {
    const lines = (files.lines(path) ?? []).slice(0, mostLines);
    const names = lines.map((each) => line.exec(each.slice(0, longestLine))?.[1] ?? '');
    const at = names.findIndex((name) => nearName('main', [name]) !== undefined);
    if (at < 0) continue;
    const location = locationAt(inProject(context, path), at + 1);
    return { id: 'no-main', names: [written, names[at]], location, source: lines[at]?.trim() };
  }
  return { id: 'no-main', names: [written] };
}

const mostLines = 20_000;
/** UTF-16 code units. */
const longestLine = 500;
