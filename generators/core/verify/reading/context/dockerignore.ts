import { mostCompared, pathMatches } from './glob.js';

/** One line of a `.dockerignore`. */
interface Pattern {
  readonly line: number;
  readonly source: string;
  readonly again: boolean;
  readonly path: string;
}

/**
 * The line of a `.dockerignore` that keeps a file out of the build; undefined where none does. As
 * github.com/moby/patternmatcher has it: the last line that fits the path, or a folder above it,
 * decides. Where there is too much to compare, none is known.
 */
export function ignoredBy(
  path: string,
  dockerignore: string,
): { readonly line: number; readonly source: string } | undefined {
  let by: Pattern | undefined;
  if (path.length * dockerignore.length > mostCompared) return undefined;
  if (read.dockerignore !== dockerignore) {
    read = { dockerignore, patterns: patternsOf(dockerignore) };
  }
  for (const pattern of read.patterns) {
    if (pathMatches(pattern.path, path)) by = pattern.again ? undefined : pattern;
  }
  return by;
}

/** The one that was read last: many files are looked up in one. */
let read: { readonly dockerignore: string; readonly patterns: readonly Pattern[] } = {
  dockerignore: '',
  patterns: [],
};

function patternsOf(dockerignore: string): Pattern[] {
  return dockerignore
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((raw, index) => {
      const source = raw.trim();
      if (raw.startsWith('#') || source === '') return [];
      const again = source.startsWith('!');
      const path = (again ? source.slice(1).trim() : source)
        .replace(/^\/+/, '')
        .replace(/(?<!\/)\/+$/, '')
        .replace(/^(?:\.\/)+/, '');
      return [{ line: index + 1, source, again, path }];
    });
}
