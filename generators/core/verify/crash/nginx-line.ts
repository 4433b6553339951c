import { posix } from 'node:path';
import { locationAt } from '../../verdict/failure.js';
import { filesBelow } from '../reading/context/files-below.js';
import { isSourceOf } from '../reading/started/languages.js';
import type { Meaning } from './meaning.js';
import { inProject, type OwnPlace, type Sources } from './own-place.js';

/** UTF-16 code units of a line of settings, and lines, that are looked at. */
const longestLine = 500;
const mostLines = 2000;

const isNothing = (line: string): boolean => /^\s*(?:#|$)/.test(line);

/** The settings without what stands behind `#`. */
const bare = (line: string): string => line.replace(/(^|\s)#.*$/, '$1').trimEnd();

/**
 * What is missing where nginx cannot read its settings: it names the line at which it saw that, and
 * what is missing is mostly above. Undefined where nothing is.
 * @param words what nginx said
 * @param place the line that it named
 */
export function explainNginxSyntax(
  words: string,
  place: OwnPlace | undefined,
  { files, context }: Sources,
): Meaning | undefined {
  if (place?.location == null) return undefined;
  const lines = (files.lines(place.path) ?? [])
    .slice(0, mostLines)
    .map((line) => bare(line.slice(0, longestLine)));
  const at = (index: number): Pick<Meaning, 'location' | 'source'> => ({
    location: locationAt(inProject(context, place.path), index + 1),
    source: lines[index]?.trim(),
  });
  if (/unexpected end of file/.test(words)) {
    const open = openBrace(lines);
    return open === undefined ? undefined : { id: 'nginx-brace', ...at(open) };
  }
  const above = lines.slice(0, place.location.line - 1).findLastIndex((line) => !isNothing(line));
  const last = lines[above];
  if (last === undefined || /[;{}]$/.test(last)) return undefined;
  return { id: 'nginx-semicolon', names: [`${last.trim()};`], ...at(above) };
}

/** The last line whose `{` nothing closes. */
function openBrace(lines: readonly string[]): number | undefined {
  const open: number[] = [];
  for (const [index, line] of lines.entries()) {
    for (const [sign] of line.replace(/"[^"]*"|'[^']*'|\$\{\w*\}/g, '').matchAll(/[{}]/g)) {
      if (sign === '{') open.push(index);
      else open.pop();
    }
  }
  return open.at(-1);
}

/** A line of the settings that are the project’s. */
interface Setting {
  readonly location: Meaning['location'];
  readonly source: string;
}

/** The only line of its settings that a pattern fits; undefined where there are more, or none. */
export function onlySetting(pattern: RegExp, { files, context }: Sources): Setting | undefined {
  const found = filesBelow(files)
    .filter((path) => isSourceOf('nginx', path))
    .flatMap((path) =>
      (files.lines(path) ?? []).slice(0, mostLines).flatMap((line, index) => {
        if (line.length > longestLine || isNothing(line) || !pattern.test(line)) return [];
        const location = locationAt(inProject(context, path), index + 1);
        return [{ location, source: line.trim() }];
      }),
    );
  return found.length === 1 ? found[0] : undefined;
}

const indexLine = /^\s*index\s+([^;]{1,200});/;

/** A folder that holds no page of the names behind `index`, and the page that the project has. */
export function explainIndex(sources: Sources): Meaning | undefined {
  const setting = onlySetting(indexLine, sources);
  const names = indexLine.exec(setting?.source ?? '')?.[1]?.trim();
  if (setting === undefined || names === undefined) return undefined;
  const pages = filesBelow(sources.files)
    .map((path) => posix.basename(path))
    .filter((name) => /\.html?$/.test(name));
  const page = pages.includes('index.html') ? 'index.html' : pages[0];
  if (page === undefined || names.split(/\s+/).includes(page)) return undefined;
  return { id: 'nginx-index', names: [names, page, `index ${page};`], ...setting };
}
