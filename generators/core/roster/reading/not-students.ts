import { foldHeading } from '../list/fold-heading.js';
import { isNameByHeadings } from '../list/option-columns.js';
import { findNames } from '../list/person.js';
import type { Heading } from '../list/roster.js';

/** Lines that programs write under their headings, by what stands first in them. */
const pointLines = ['pointspossible', 'pointspossibles', 'points', 'point', 'date', 'dates'];
const averageLines = [
  ...['overallaverage', 'classaverage', 'moyennegenerale', 'moyennedelaclasse', 'moyenneclasse'],
];

/** What stands where a student's name would, of one for trying out or of a line of sums. */
const sums = [
  ...['studenttest', 'teststudent', 'etudianttest', 'testetudiant'],
  ...['total', 'totals', 'totaux', 'average', 'averages', 'moyenne', 'moyennes'],
];

/** Lines from the headings in which a program may say what the columns are worth. */
const nearHeadings = 3;

/** A line of a table as the rules look at it. */
interface Line {
  readonly cells: readonly string[];
  /** Its number from 0, the headings not counted. */
  readonly index: number;
  /** The first cell that is not empty, folded. */
  readonly first: string;
}

type Rule = (line: Line) => boolean;

/**
 * Whether a line is there for the program and not for a student: what the exports of Canvas, Google
 * Classroom, Moodle and Pronote hold besides students, and the sums that spreadsheets add.
 */
export function noStudents(
  headings: readonly Heading[],
): (cells: readonly string[], index: number) => boolean {
  const folded = headings.map((heading) => heading.folded);
  const rules: Rule[] = [headingsAgain(folded), isAverage, isPoints, isSum(headings)];
  if (isOfCanvas(folded)) rules.push(ofCanvas(folded.findIndex(isStudent)));
  if (isOfPronote(folded)) rules.push(footOfPage(headings.length));
  return (cells, index) => {
    const first = foldHeading((cells.find((cell) => cell !== '') ?? '').slice(0, 100));
    return rules.some((rule) => rule({ cells, index, first }));
  };
}

const isStudent = (heading: string): boolean => /^(?:student|etudiante?|eleve)$/.test(heading);

const isOfCanvas = (folded: readonly string[]): boolean =>
  folded.some(isStudent) &&
  folded.includes('section') &&
  (folded.includes('id') || folded.includes('sisloginid'));

const isOfPronote = (folded: readonly string[]): boolean =>
  /^eleves?$/.test(folded[0] ?? '') && folded.length > 2;

/** A page that begins anew. */
const headingsAgain = (folded: readonly string[]): Rule => {
  const named = folded.filter((heading) => heading !== '').length;
  return ({ cells }) =>
    named > 1 && folded.every((heading, at) => heading === foldHeading(cells[at] ?? ''));
};

const isAverage: Rule = ({ first }) =>
  averageLines.includes(first) || first.startsWith('pointspossible');

/** The columns that name a student are empty then, but for that one word. */
const isPoints: Rule = ({ cells, index, first }) =>
  index < nearHeadings && pointLines.includes(first) && (cells[1] ?? '') === '';

/** The student for trying out, or a sum, where the students' names stand. */
const isSum = (headings: readonly Heading[]): Rule => {
  const isOfPeople = isNameByHeadings(headings);
  const names = findNames(headings, () => true);
  if (names === undefined) return () => false;
  const columns = 'full' in names ? [names.full] : [names.first, names.last];
  // `total` could be the name of an image, `Total` could not.
  const isImage = (column: number, cell: string) =>
    headings[column]?.text === 'name' && !isOfPeople && /^[a-z0-9._-]*$/.test(cell);
  return ({ cells }) => {
    const said = columns.map((column) => (cells[column] ?? '').slice(0, 100));
    if (said.every((cell, at) => isImage(columns[at] ?? 0, cell))) return false;
    return sums.includes(foldHeading(said.join(' ')));
  };
};

/** The line that says which marks are posted by hand. */
const ofCanvas =
  (student: number): Rule =>
  ({ cells, index }) =>
    index < nearHeadings && (cells[student] ?? '') === '';

/** One cell, in the first column: a number of students, of a page, or the owner of the rights. */
const footOfPage =
  (headings: number): Rule =>
  ({ cells }) =>
    (cells[0] ?? '') !== '' &&
    cells.slice(1).every((cell) => cell === '') &&
    (cells.length < headings || /[\d©]/.test(cells[0] ?? ''));
