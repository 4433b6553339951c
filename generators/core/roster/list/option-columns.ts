import { type AnswerId, isAnswer } from '../../options/table.js';
import { isNaming } from './known-headings.js';
import { isNameOfPerson, isWordOfName } from './person.js';
import type { Heading, Roster } from './roster.js';

/** The option that a heading is; `name` in small letters only, since `Name` is what people are called. */
export function optionOf({ text }: Heading): AnswerId | undefined {
  if (text === 'name') return text;
  const id = text.toLowerCase();
  return isAnswer(id) && id !== 'name' ? id : undefined;
}

/**
 * Whether `name` is what people are called and not the name of an image: in what GitHub Classroom
 * gives, where nothing else names a student, and where only names of people stand in it. Most of
 * those have capitals or spaces, and so are no names of images.
 */
export function isNameOfPeople({ headings, rows }: Roster): boolean {
  const at = headings.findIndex(({ text }) => text === 'name');
  const cells = rows.map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
  const isNoImage = (cell: string) => /[^a-z0-9._-]/.test(cell);
  const arePeople = cells.every((cell) => isNameOfPerson(cell) || isWordOfName(cell));
  return (
    isNameByHeadings(headings) || (arePeople && 2 * cells.filter(isNoImage).length > cells.length)
  );
}

/** Whether the headings alone say that `name` is what people are called. */
function isNameByHeadings(headings: readonly Heading[]): boolean {
  const others = headings.filter(({ text }) => text !== 'name').map(({ folded }) => folded);
  const isOfGithub = others.includes('githubusername') || others.includes('githubid');
  return isOfGithub || !others.some(isNaming);
}

/** The columns that give each student an answer of their own. */
export function optionColumns(
  headings: readonly Heading[],
  isUsable: (column: number) => boolean,
): ReadonlyMap<number, AnswerId> {
  const columns = new Map<number, AnswerId>();
  for (const [column, heading] of headings.entries()) {
    const id = optionOf(heading);
    if (id !== undefined && isUsable(column)) columns.set(column, id);
  }
  return columns;
}
