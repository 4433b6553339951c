import type { Messages } from '../i18n/messages.js';
import type { Student } from '../roster/student.js';
import { displayWidth } from '../text/display-width.js';
import { publicAddress } from '../text/public-address.js';
import { printable } from '../text/quote.js';

/** Columns of a terminal for a cell; what is longer is cut. */
const widest = { person: 40, greeting: 32, remote: 120 };

/**
 * Who gets what, a line for each; nothing in it is a command to a terminal, or a password.
 * @param standing the folders of the projects that are there; where there is any, each is told
 */
export function classTable(
  students: readonly Student[],
  standing: ReadonlySet<string>,
  { roster: { table } }: Messages,
): string {
  const hasRemotes = students.some(({ remote }) => remote !== undefined);
  const isThere = students.some(({ folder }) => standing.has(folder));
  const head = [
    ...[table.student, table.folder, table.name, table.port, table.stack, table.greeting],
    ...(isThere ? [table.project] : []),
    ...(hasRemotes ? [table.remote] : []),
  ];
  const rows = students.map(({ person, folder, answers, remote }) => [
    fitted(person, widest.person),
    ...[folder, answers.name, `${answers.port}`, answers.stack],
    fitted(answers.greeting, widest.greeting),
    ...(isThere ? [standing.has(folder) ? table.there : table.new] : []),
    ...(hasRemotes ? [fitted(publicAddress(remote ?? ''), widest.remote)] : []),
  ]);
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    lines.reduce((most, line) => Math.max(most, displayWidth(line[column] ?? '')), 0),
  );
  return lines.map((line) => aligned(line, widths)).join('\n');
}

/** Somebody else's text, made fit for a line, in so many columns of a terminal at most. */
function fitted(text: string, most: number): string {
  const shown = printable(text, most);
  if (displayWidth(shown) <= most) return shown;
  let cut = '';
  for (const character of shown) {
    if (displayWidth(cut + character) >= most) break;
    cut += character;
  }
  return `${cut}…`;
}

const aligned = (line: readonly string[], widths: readonly number[]): string =>
  line
    .map(
      (text, column) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text))),
    )
    .join('  ')
    .trimEnd();
