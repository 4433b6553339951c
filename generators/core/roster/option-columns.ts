import { type AnswerId, isAnswer } from '../options/table.js';
import { firstNames, fullNames, lastNames, otherLogins, sureLogins } from './known-headings.js';
import type { Heading } from './roster.js';

/** The option that a heading is; `name` in small letters only, since `Name` is what people are called. */
export function optionOf({ text }: Heading): AnswerId | undefined {
  if (text === 'name') return text;
  const id = text.toLowerCase();
  return isAnswer(id) && id !== 'name' ? id : undefined;
}

const naming = [sureLogins, otherLogins, fullNames, firstNames, lastNames].flat();

/**
 * Whether `name` is what people are called and not the name of an image: in what GitHub Classroom
 * gives, and where nothing else names a student.
 */
export function isNameOfPeople(headings: readonly Heading[]): boolean {
  const others = headings.filter(({ text }) => text !== 'name').map(({ folded }) => folded);
  const isOfGithub = others.includes('githubusername') || others.includes('githubid');
  return isOfGithub || !others.some((heading) => naming.includes(heading));
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
