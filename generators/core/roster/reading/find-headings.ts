import { isAnswer } from '../../options/table.js';
import { foldHeading } from '../list/fold-heading.js';
import { headingRole } from '../list/heading-role.js';
import { isNaming } from '../list/known-headings.js';
import type { RosterRow } from '../list/roster.js';

/** Lines above the headings, such as a title, that are passed over. */
export const mostAbove = 10;

/** UTF-16 code units of a cell that could be a heading. */
const longest = 100;

/** A line of a table that holds something. */
type Line = Pick<RosterRow, 'line' | 'cells'>;

/** Whether a cell is a heading that can name a student: a known one, or one that `--id-column` says. */
export const canName = (cell: string, wanted: readonly string[]): boolean => {
  const folded = cell.length > longest ? '' : foldHeading(cell);
  return isNaming(folded) || (folded !== '' && wanted.includes(folded));
};

/**
 * Whether one of the first lines has a heading that can name a student and has a letter beyond
 * ASCII: in another encoding it would be none.
 */
export const hasTellingHeading = (text: string, wanted: readonly string[]): boolean =>
  text
    .slice(0, 65_536)
    .split(/[\r\n]+/)
    .slice(0, mostAbove + 1)
    .flatMap((line) => line.split(/[;,\t]/))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
    .some((cell) => /[^\x00-\x7f]/.test(cell) && canName(cell, wanted));

/**
 * Which of the first lines holds the headings: the first one in which something can name a student,
 * unless it looks like a student of whom such a word is said.
 * @param records of the table, without empty ones
 * @param wanted what `--id-column` says, folded
 * @returns undefined where there is none
 */
export function findHeadings(
  records: readonly Line[],
  wanted: readonly string[],
): number | undefined {
  const lines = records.map(({ cells }) => cells);
  const names = (cells: readonly string[]) => cells.filter((cell) => canName(cell, wanted)).length;
  const near = lines.slice(0, mostAbove + 1);
  const at = near.findIndex(
    (cells, index) => names(cells) > 0 && (index === 0 || isBelow(lines, index, wanted)),
  );
  if (at < 0) return undefined;
  // A title may be the very word that heads a column elsewhere: `Élèves`.
  if (filled(near[at] ?? []) > 1) return isOfMeeting(records, at) ? at + 2 : at;
  const wider = near.findIndex((cells, index) => index > at && names(cells) > 1);
  return wider < 0 ? at : wider;
}

/** Whether a line below the first one holds headings, and is not a student with the role `student`. */
function isBelow(
  lines: readonly (readonly string[])[],
  index: number,
  wanted: readonly string[],
): boolean {
  const cells = lines[index] ?? [];
  const folded = cells.map((cell) => foldHeading(cell.slice(0, longest)));
  const naming = cells.map((cell) => canName(cell, wanted));
  const recurs = lines
    .slice(index + 1)
    .some(
      (line) =>
        folded.some((word, at) => naming[at] && isWord(line[at], word)) &&
        !folded.every((word, at) => isWord(line[at], word)),
    );
  if (recurs) return false;
  const known = cells.filter((cell, at) => naming[at] || isAnswer(cell.toLowerCase()));
  const isWider = lines.slice(0, index).every((above) => filled(above) < filled(cells));
  return isWider || 2 * known.length >= filled(cells);
}

/** Whether headings and their only line are of a meeting (Zoom), and below an empty one those of people follow. */
function isOfMeeting(records: readonly Line[], at: number): boolean {
  const [above, before, below] = records.slice(at, at + 3);
  if (above === undefined || before === undefined || below === undefined) return false;
  const hasName = ({ cells }: Line) =>
    cells.some((cell) => !['email', undefined].includes(headingRole(cell)));
  const isApart = below.line > before.line + 1 && filled(below.cells) > 1;
  return isApart && !hasName(above) && hasName(below);
}

const isWord = (cell: string | undefined, word: string): boolean =>
  foldHeading((cell ?? '').slice(0, longest)) === word;

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;
