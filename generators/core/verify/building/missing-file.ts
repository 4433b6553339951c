import { posix } from 'node:path';
import { nearName } from '../../text/near-name.js';
import { keptOut } from '../crash/kept-out.js';
import type { Meaning } from '../crash/meaning.js';
import { inProject, type Sources } from '../crash/own-place.js';
import { filesBelow } from '../reading/context/files-below.js';
import { contextFileOf } from '../reading/dockerfile/context-file-of.js';
import { copySources } from '../reading/dockerfile/copied.js';
import { copiesOf, resolveIn } from '../reading/dockerfile/copies.js';
import { type FailedRun, namedLine } from './failed-run.js';

/**
 * Why a command of the Dockerfile does not find a file: it is copied only below, not at all, to
 * another folder, or there is none of that name.
 * @param path as the command named it
 */
export function explainMissing(path: string, seen: FailedRun): Meaning | undefined {
  const { sources, above, run } = seen;
  const { files, dockerfile } = sources;
  const { workdir } = copiesOf(above, above.stages.length - 1);
  const wanted = resolveIn(workdir, path);
  const name = posix.basename(path);
  if (name === '' || path.length > longest) return undefined;
  const own = inContext(wanted, workdir, path, seen);
  if (own === undefined) {
    const near = nearName(name, namesNear(seen));
    return near === undefined
      ? { id: 'run-file-missing', names: [path] }
      : { id: 'run-file-near', names: [name, near] };
  }
  const ignored = keptOut(path, sources, above);
  if (ignored !== undefined) return ignored;
  const there = contextFileOf(path, above, files);
  if (there) return firstLineOf(there.path, sources) ?? { id: 'run-file-missing', names: [path] };
  const copies = dockerfile.instructions.filter(
    (each) => each.stage === run?.stage && copySources(each).some((source) => covers(source, own)),
  );
  const [later, earlier] = [true, false].map((isBelow) =>
    copies.find(({ line }) => run !== undefined && line > run.line === isBelow),
  );
  if (later) return { id: 'run-file-later', names: [own, namedLine(sources, later)] };
  if (earlier) {
    return { id: 'run-file-elsewhere', names: [own, namedLine(sources, earlier), workdir ?? '/'] };
  }
  return { id: 'run-file-uncopied', names: [inProject(sources.context, own), own] };
}

/** UTF-16 code units of a path. */
const longest = 300;

/** A script that is there, and not what its first line names: the shell says the same of both. */
function firstLineOf(path: string, { files, context }: Sources): Meaning | undefined {
  const line = /^#![^\r\n]*/.exec(files.text(path)?.slice(0, longest) ?? '')?.[0];
  if (line === undefined) return undefined;
  const place = { location: { file: inProject(context, path), line: 1 }, source: line.trim() };
  return files.text(path)?.startsWith(`${line}\r`)
    ? { id: 'line-ends', ...place }
    : { id: 'interpreter-missing', names: [line.slice(2).trim()], ...place };
}

/** The file of the context that was meant: below WORKDIR as there, or the only one of its name. */
function inContext(
  wanted: string | undefined,
  workdir: string | undefined,
  path: string,
  { sources: { files } }: FailedRun,
): string | undefined {
  const below =
    wanted !== undefined && workdir !== undefined ? posix.relative(workdir, wanted) : path;
  const plain = posix.normalize(below);
  if (!plain.startsWith('..') && files.kind(plain) === 'file') return plain;
  const same = filesBelow(files).filter((each) => posix.basename(each) === posix.basename(path));
  return same.length === 1 ? same[0] : undefined;
}

const namesNear = ({ sources: { files } }: FailedRun): readonly string[] =>
  filesBelow(files).map((each) => posix.basename(each));

/** Whether a COPY of this source brings a file. */
function covers(source: string, path: string): boolean {
  const plain = posix.normalize(`/${source}`).slice(1).replace(/\/$/, '');
  if (plain === '' || plain === path || path.startsWith(`${plain}/`)) return true;
  const [start = '', end = '', ...more] = plain.split('*');
  return plain.includes('*') && more.length === 0 && path.startsWith(start) && path.endsWith(end);
}
