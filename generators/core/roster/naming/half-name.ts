import type { Messages } from '../../i18n/messages.js';
import { headingRole } from '../list/heading-role.js';
import { isNameOfPerson, isWordOfName, type NameColumns } from '../list/person.js';
import type { Roster } from '../list/roster.js';

/** That only a part of the names is read. */
export interface HalfName {
  readonly missing: 'first' | 'last';
  /** A sentence that says so, and how the other part would be read. */
  readonly told: string;
}

/**
 * Whether only a part of the names is read, where a column that nothing uses may hold the other
 * one: its heading is one that nobody here knows.
 * @param used columns that name the students or are options
 */
export function halfName(
  { headings, rows }: Roster,
  names: NameColumns | undefined,
  used: readonly number[],
  { roster: words }: Messages,
): HalfName | undefined {
  if (names === undefined || !('full' in names)) return undefined;
  const { text = '' } = headings[names.full] ?? {};
  const role = headingRole(text);
  const cellsIn = (column: number) =>
    rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
  if ((role !== 'first' && role !== 'last') || !isMost(cellsIn(names.full), isWordOfName)) {
    return undefined;
  }
  const others = headings.filter(
    (heading, column) =>
      !used.includes(column) &&
      ![role, 'email'].includes(headingRole(heading.text) ?? '') &&
      holdsNames(cellsIn(column)),
  );
  if (others.length === 0) return undefined;
  const missing = role === 'first' ? 'last' : 'first';
  const unused = others.map((heading) => heading.text);
  return { missing, told: words.halfName(text, unused, words.headings[missing]) };
}

/** Words with a capital, most of them different: no groups, towns or letters. */
const holdsNames = (cells: readonly string[]): boolean =>
  isMost(
    cells,
    (cell) => /^\p{Lu}\p{L}/u.test(cell) && (isWordOfName(cell) || isNameOfPerson(cell)),
  ) && 2 * new Set(cells).size > cells.length;

const isMost = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  2 * cells.filter(test).length > cells.length;
