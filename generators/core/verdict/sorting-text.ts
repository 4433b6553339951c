import type { ProjectReport } from './report.js';

/**
 * By what a project stands among others: the surname of its student, and then the rest of the name.
 * Where nobody has said which part of the name it is, it is the last word with what is written
 * small before it (`van der Rohe`); without a student, it is the folder.
 */
export function sortingText({
  student,
  dir,
  name,
}: Pick<ProjectReport, 'student' | 'dir' | 'name'>): string {
  if (student === undefined) return dir === '.' ? name : dir;
  const { id, person, surname = lastWords(person) } = student;
  if (person === '') return id;
  const rest = person.endsWith(surname) ? person.slice(0, -surname.length) : person;
  return `${surname} ${rest}`.trim();
}

function lastWords(person: string): string {
  const words = person.split(' ');
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? '')) first -= 1;
  return words.slice(first).join(' ');
}
