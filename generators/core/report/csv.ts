import type { ProjectReport } from './report.js';
import type { Reporter } from './reporters.js';
import { told } from './told.js';

/** UTF-16 code units of a cell; Excel takes 32 767, and nobody reads as much. */
const mostSaid = 2000;

/**
 * The headings, in their order. They are read by programs too, so they are the same in every
 * language, and more are only ever added at the end.
 */
export const columns = [
  'student',
  'person',
  'folder',
  'outcome',
  'points',
  'code',
  'step',
  'message',
  'remedy',
  'file',
  'line',
  'seconds',
  'remote',
  'name',
] as const;
type Column = (typeof columns)[number];

/**
 * A table for a spreadsheet or a grade book, a row for each project: RFC 4180, UTF-8 with the mark
 * by which Excel knows it. `points` is 1 for what passed, 0 for what failed, and empty where the
 * machine was at fault: nobody gets a 0 for that.
 */
export const csv: Reporter = ({ projects }) =>
  `\ufeff${[columns, ...projects.map(row)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;

function row(project: ProjectReport): readonly string[] {
  const { dir, name, outcome, code, message, remedy, location, seconds, student, steps } = project;
  const failed = steps.find((step) => step.outcome === 'fail' || step.outcome === 'error');
  const values: Readonly<Record<Column, string | number | null | undefined>> = {
    student: student?.id ?? (dir === '.' ? name : dir),
    person: student?.person,
    folder: dir,
    outcome,
    points: { pass: 1, fail: 0, error: null, skip: null }[outcome],
    code,
    step: failed?.id,
    message,
    remedy,
    file: location?.file,
    line: location?.line,
    seconds,
    remote: student?.remote,
    name,
  };
  return columns.map((column) => `${values[column] ?? ''}`);
}

/** What begins a formula; some programs take full-width signs for the usual ones. */
const signs = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20';

/**
 * A spreadsheet takes what begins so for a formula, within quotation marks too; see
 * https://owasp.org/www-community/attacks/CSV_Injection. It skips spaces, and what does not show.
 */
const formula = new RegExp(`^(?:[\\s\\p{C}]*[${signs}]|[\\t\\r\\n])`, 'u');

/** The same behind a semicolon, by which a spreadsheet in French parts the cells. */
const behindSemicolon = new RegExp(`;(?=[\\s\\p{C}"']*[${signs}])`, 'gu');

/** Somebody else's text as a cell: in one line, and never a formula. */
function cell(value: string): string {
  const line = told(value.slice(0, mostSaid)).replace(/[\t\r\n]+/g, ' ');
  const safe = line.replace(behindSemicolon, ";'");
  const text = formula.test(value) || formula.test(line) ? `'${safe}` : safe;
  return /[",;']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
