import { cut } from '../../text/cut.js';
import { told } from '../../text/told.js';
import { failedStep } from '../../verdict/failed-step.js';
import { howChecked, wasOnlyRead, wereOnlyRead } from '../../verdict/how-checked.js';
import type { ProjectReport } from '../../verdict/report.js';
import { changedLines } from '../../verdict/work.js';
import type { Reporter } from './reporter.js';

/** UTF-16 code units of a cell; Excel takes 32 767, and nobody reads as much. */
const mostSaid = 2000;

const points = { pass: 1, fail: 0, error: null, skip: null } as const;

type Cell = string | number | null | undefined;

/**
 * The columns by their headings, in their order. They are read by programs too, so they are the same
 * in every language, and more are only ever added at the end.
 */
const cells: Readonly<Record<string, (project: ProjectReport, isOnlyRead: boolean) => Cell>> = {
  student: ({ student, dir, name }) => student?.id ?? (dir === '.' ? name : dir),
  person: ({ student }) => student?.person,
  folder: ({ dir }) => dir,
  outcome: ({ outcome }) => outcome,
  points: (project, isOnlyRead) => {
    if (project.points !== undefined) return project.points;
    return isOnlyRead || wasOnlyRead(project) ? null : points[project.outcome];
  },
  code: ({ code }) => code,
  step: (project) => failedStep(project)?.id,
  message: ({ message }) => message,
  remedy: ({ remedy }) => remedy,
  file: ({ location }) => location?.file,
  line: ({ location }) => location?.line,
  seconds: ({ seconds }) => seconds,
  remote: ({ student }) => student?.remote,
  name: ({ name }) => name,
  checked: howChecked,
  surname: ({ student }) => student?.surname,
  changedFiles: ({ work }) => work?.files,
  changedLines: ({ work }) => work && changedLines(work),
  commits: ({ work }) => work?.commits,
  lastCommit: ({ work }) => work?.lastCommit,
  copiedFrom: ({ work }) => work?.copiedFrom.join(', '),
  pointsOf: ({ of }) => of,
  failedChecks: ({ checks }) =>
    checks
      ?.filter(({ outcome }) => outcome === 'fail')
      .map(({ id }) => id)
      .join(', '),
};
export const columns = Object.keys(cells);

/**
 * A table for a spreadsheet or a grade book, a row for each project: RFC 4180, UTF-8 with the mark
 * by which Excel knows it, but with the separator that a spreadsheet in the language of the
 * messages expects: Excel in French does not part at a comma. `points` are those of the checks, of so
 * many as `pointsOf` says; where nobody has asked for points it is 1 for what passed and 0 for what
 * failed. It is empty where nothing was proven either way: where the machine was at fault, or where
 * the files were only looked at. `checked` says how: `static`, `outside` or `engine`.
 */
export const csv: Reporter = ({ projects }, { report: { separator } }) => {
  const isOnlyRead = wereOnlyRead(projects);
  const rows = projects.map((project) =>
    Object.values(cells).map((say) => `${say(project, isOnlyRead) ?? ''}`),
  );
  const lines = [columns, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`);
  return `\ufeff${lines.join('')}`;
};

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
  const line = told(cut(value, mostSaid)).replace(/[\t\r\n]+/g, ' ');
  const safe = line.replace(behindSemicolon, ";'");
  const text = formula.test(value) || formula.test(line) ? `'${safe}` : safe;
  return /[",;']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
