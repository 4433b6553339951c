import { headingRole } from './heading-role.js';
import { type NameParts, partsOf } from './name-parts.js';
import type { Heading } from './roster.js';

/** The columns that say what somebody is called: a whole name in one, or its two parts. */
export type NameColumns =
  | { readonly full: number }
  | { readonly first: number; readonly last: number };

/**
 * Finds them among the headings that may be meant so; undefined where there are none. Of several
 * for the same part (`Nom de famille`, `Nom d’usage`) the one with the fewest gaps is taken.
 */
export function findNames(
  headings: readonly Heading[],
  isUsable: (column: number) => boolean,
  rows: readonly (readonly string[])[],
): NameColumns | undefined {
  const gaps = (column: number) => rows.filter((cells) => (cells[column] ?? '') === '').length;
  const find = (part: 'first' | 'last' | 'full'): number | undefined => {
    const columns = headings.flatMap(({ text }, column) =>
      headingRole(text) === part && isUsable(column) ? [column] : [],
    );
    if (columns.length < 2) return columns[0];
    const counts = columns.map(gaps);
    return columns[counts.indexOf(Math.min(...counts))];
  };
  const [first, last, full] = [find('first'), find('last'), find('full')];
  if (first !== undefined) {
    // `Name` beside `First name` is the rest of it.
    const rest = last ?? (headings[full ?? -1]?.folded === 'name' ? full : undefined);
    if (rest !== undefined) return { first, last: rest };
  }
  const only = full ?? last ?? first;
  return only === undefined ? undefined : { full: only };
}

/** What somebody is called, the given name first; empty where the roster does not say it. */
export function personIn(
  cells: readonly string[],
  names: NameColumns,
  headings: readonly Heading[],
): string {
  const cell = (column: number) => spaced(cells[column] ?? '');
  if ('first' in names) return spaced(`${cell(names.first)} ${cell(names.last)}`);
  const name = cell(names.full);
  const parts = partsOf(name, headings[names.full]?.text ?? '');
  return parts === undefined ? name : `${parts.first} ${parts.last}`;
}

/** The two parts of what somebody is called; undefined where the roster does not tell them apart. */
export function partsIn(
  cells: readonly string[],
  names: NameColumns,
  headings: readonly Heading[],
): NameParts | undefined {
  const cell = (column: number) => spaced(cells[column] ?? '');
  return 'first' in names
    ? { first: cell(names.first), last: cell(names.last) }
    : partsOf(cell(names.full), headings[names.full]?.text ?? '');
}

/** Whether a text is what a person is called: words of letters, two or more. */
export const isNameOfPerson = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}’'.-]*(?:,? \p{L}[\p{L}\p{M}’'.-]*)+$/u.test(spaced(text));

/** Whether a text could be one of those words. */
export const isWordOfName = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}’'.-]*$/u.test(spaced(text));

/** One form for what looks the same: composed letters, single spaces. */
export const spaced = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .trim();
