import { foldHeading } from '../list/fold-heading.js';
import { isNaming } from '../list/known-headings.js';
import { findNames } from '../list/person.js';
import type { Heading } from '../list/roster.js';

/** Lines that programs write under their headings, by what stands first in them. */
const pointLines = ['pointspossible', 'pointspossibles', 'points', 'point', 'date', 'dates'];
const averageLines = [
  ...['overallaverage', 'classaverage', 'moyennegenerale', 'moyennedelaclasse', 'moyenneclasse'],
];

/** What a student for trying out is called. */
const testers = ['studenttest', 'teststudent', 'etudianttest', 'testetudiant'];

/** What a line of sums begins with: `Total`, `TOTAL GÉNÉRAL`, `Effectif : 28`, `28 élèves`. */
const sumWords = [
  ...['(?:sous|sub|grand)?tota(?:l|ls|ux)', 'sums?', 'sommes?', 'averages?', 'moyennes?', 'means?'],
  ...['medianes?', 'medians?', 'ecarttype', 'standarddeviation', 'maximum', 'minimum'],
  ...['effectifs?', 'nombre', 'nbre?', 'nb', 'count'],
].join('|');
const ofWhat = [
  ...[
    'general',
    'generale',
    'generaux',
    'total',
    'students?',
    'eleves?',
    'etudiants?',
    'inscrits?',
  ],
  ...['presents?', 'participants?', 'classe?', 'des', 'de', 'du', 'd', 'la', 'l', 'of', '\\d'],
].join('|');
const sum = new RegExp(`^(?:${sumWords})(?:${ofWhat}){0,12}$`);
const headCount =
  /^\d{1,5}(?:students?|eleves?|etudiants?|inscrits?|participants?)(?:autotal|inscrits|intotal)?$/;

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
  rows: readonly (readonly string[])[],
): (cells: readonly string[], index: number) => boolean {
  const folded = headings.map((heading) => heading.folded);
  const rules: Rule[] = [headingsAgain(folded), isAverage, isPoints, isSum(headings)];
  rules.push(isTester(headings, rows));
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

/** The student for trying out, where the students' names stand. */
const isTester = (headings: readonly Heading[], rows: readonly (readonly string[])[]): Rule => {
  const names = findNames(headings, () => true, rows);
  if (names === undefined) return () => false;
  const columns = 'full' in names ? [names.full] : [names.first, names.last];
  return ({ cells }) =>
    testers.includes(
      foldHeading(columns.map((column) => (cells[column] ?? '').slice(0, 50)).join(' ')),
    );
};

/** A sum, in a line that has nothing else by which a student is named: somebody may be called Total. */
const isSum = (headings: readonly Heading[]): Rule => {
  const naming = headings.map(({ folded }) => isNaming(folded));
  return ({ cells, first }) => {
    if (!sum.test(first) && !headCount.test(first)) return false;
    const said = cells.filter(
      (cell, at) => naming[at] && cell !== '' && !/^[\d.,/ %]+$/.test(cell),
    );
    return said.every((cell) => foldHeading(cell.slice(0, 100)) === first);
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
