import { firstNames, frenchNames, fullNames, lastNames } from './known-headings.js';
import type { Heading } from './roster.js';

/** The columns that say what somebody is called: a whole name in one, or its two parts. */
export type NameColumns =
  | { readonly full: number }
  | { readonly first: number; readonly last: number };

/** Finds them among the headings that may be meant so; undefined where there are none. */
export function findNames(
  headings: readonly Heading[],
  isUsable: (column: number) => boolean,
): NameColumns | undefined {
  const find = (known: readonly string[]): number | undefined => {
    const at = headings.findIndex(
      ({ folded }, column) => known.includes(folded) && isUsable(column),
    );
    return at < 0 ? undefined : at;
  };
  const [first, last, full] = [find(firstNames), find(lastNames), find(fullNames)];
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
  const isFrench = frenchNames.includes(headings[names.full]?.folded ?? '');
  return givenFirst(cell(names.full), isFrench);
}

/** Whether a text is what a person is called: words of letters, two or more. */
export const isNameOfPerson = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}’'.-]*(?:,? \p{L}[\p{L}\p{M}’'.-]*)+$/u.test(spaced(text));

/** One form for what looks the same: composed letters, single spaces. */
export const spaced = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .trim();

/** `Last, First` (Canvas), and `NOM Prénom` where programs write it so (Pronote). */
function givenFirst(name: string, isFrench: boolean): string {
  const parts = name.split(',').map((part) => part.trim());
  if (parts.length === 2 && parts.every((part) => part !== '')) return `${parts[1]} ${parts[0]}`;
  if (!isFrench) return name;
  const words = name.split(' ');
  const given = words.findIndex((word) => !isCapitals(word));
  const surname = words.slice(0, given);
  // `J. Dupont` and `D’ Artagnan` do not begin with a surname.
  if (given < 1 || surname.every((word) => word.length < 2)) return name;
  return [...words.slice(given), ...surname].join(' ');
}

const isCapitals = (word: string): boolean =>
  word === word.toUpperCase() && word !== word.toLowerCase() && !word.endsWith('.');
