import { printable } from '../../text/quote.js';
import type { ProjectReport } from '../../verdict/report.js';

/** UTF-16 code units of a name. */
const longestName = 60;

/** Whose project it is, or where. */
export function whoseProject({ student, dir, name }: ProjectReport): string {
  if (student === undefined) return printable(dir === '.' ? name : dir, longestName);
  const { id, person } = student;
  const isSame = person === '' || person === id;
  return isSame
    ? printable(id, longestName)
    : `${printable(person, longestName)} (${printable(id, longestName)})`;
}
