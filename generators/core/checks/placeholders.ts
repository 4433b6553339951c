import type { Expectation } from '../options/values/read-expectation.js';
import { wholeCharacters } from '../text/well-formed.js';

/** What a check may name of the student whose project it is, between braces: `{first}`. */
export const placeholders = [
  ...(['first', 'last', 'person', 'id', 'folder'] as const),
  ...(['name', 'port', 'greeting'] as const),
] as const;
type Placeholder = (typeof placeholders)[number];

/** What they stand for; one that is not known is absent. */
export type CheckValues = { readonly [K in Placeholder]?: string };

/** A word between braces; between two of each it is only that. */
const named = /\{\{([a-z][a-z0-9-]{0,30})\}\}|\{([a-z][a-z0-9-]{0,30})\}/g;

/** The words between braces in a text. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...text.matchAll(named)].flatMap(([, , name]) => name ?? []);

/** Those of a text that nobody knows anything of. */
export const unknownIn = (text: string, values: CheckValues): readonly string[] =>
  placeholdersIn(text).filter((name) => meant(name, values) === undefined);

/** A text with what its placeholders stand for, each made fit for the place where it lands. */
export const fill = (
  text: string,
  values: CheckValues,
  asFits: (value: string) => string = (value) => value,
): string =>
  text.replace(named, (all, plain?: string, name?: string) =>
    plain === undefined ? asFits(meant(name ?? '', values) ?? all) : `{${plain}}`,
  );

/** The same for a path of a URL. */
export const fillPath = (path: string, values: CheckValues): string =>
  fill(path, values, (value) => encodeURIComponent(wholeCharacters(value)));

const meant = (name: string, values: CheckValues): string | undefined =>
  Object.hasOwn(values, name) ? values[name as Placeholder] : undefined;

/** What is expected, with its placeholders filled; in a pattern they stand for themselves. */
export function fillExpectation(expect: Expectation, values: CheckValues): Expectation {
  if ('contains' in expect) return { contains: fill(expect.contains, values) };
  if ('exactly' in expect) return { exactly: fill(expect.exactly, values) };
  const { source, flags } = expect.pattern;
  try {
    return { pattern: new RegExp(fill(source, values, literal), flags) };
  } catch {
    // With this name it is none, as `[a-{first}]` with Ada: then nothing is found.
    return { exactly: source };
  }
}

/** A text as a pattern that finds nothing but it, in a class of letters too. */
const literal = (value: string): string => value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
