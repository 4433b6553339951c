import { foldHeading } from './fold-heading.js';
import type { Heading } from './roster.js';

/** Lines that programs write under or between their headings, by what stands first in them. */
const pointLines = ['pointspossible', 'pointspossibles', 'points', 'point', 'date', 'dates'];
const averageLines = [
  ...['overallaverage', 'classaverage', 'moyennegenerale', 'moyennedelaclasse', 'moyenneclasse'],
];

/** Lines from the headings in which a program may say what the columns are worth. */
const nearHeadings = 3;

/** Whether a line of a table, whose number from 0 is told, is there for the program and not for a student. */
export type IsNoStudent = (cells: readonly string[], index: number) => boolean;

/**
 * What the exports of Canvas, Google Classroom and Pronote hold besides students: lines of points
 * and dates, Canvas's student for trying out, the foot of Pronote's page, headings said again.
 */
export function noStudents(headings: readonly Heading[]): IsNoStudent {
  const folded = headings.map((heading) => heading.folded);
  const has = (...names: string[]) => names.every((name) => folded.includes(name));
  const isCanvas = has('student', 'section') && (has('id') || has('sisloginid'));
  const isPronote = /^eleves?$/.test(folded[0] ?? '') && headings.length > 2;
  const named = folded.filter((heading) => heading !== '').length;

  return (cells, index) => {
    const filled = cells.filter((cell) => cell !== '');
    const first = foldHeading((filled[0] ?? '').slice(0, 100));
    if (named > 1 && folded.every((heading, at) => heading === foldHeading(cells[at] ?? ''))) {
      return true;
    }
    if (averageLines.includes(first) || first.startsWith('pointspossible')) return true;
    // In these the columns that name a student are empty, but for that one word.
    if (index < nearHeadings && pointLines.includes(first) && (cells[1] ?? '') === '') return true;
    const student = cells[folded.indexOf('student')] ?? '';
    if (isCanvas) return student === 'Student, Test' || (index < nearHeadings && student === '');
    if (!isPronote || filled.length !== 1 || cells[0] === '') return false;
    return cells.length < headings.length || /[\d©]/.test(filled[0] ?? '');
  };
}
