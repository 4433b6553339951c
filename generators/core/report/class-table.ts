import type { Messages } from '../i18n/messages.js';
import { printable } from '../i18n/quote.js';
import { publicRemote } from '../roster/public-remote.js';
import type { Student } from '../roster/student.js';
import { displayWidth } from './display-width.js';

/** UTF-16 code units of what a student is called that are shown. */
const longestPerson = 40;
const longestRemote = 120;

/** Who gets what, a line for each; nothing in it is a command to a terminal, or a password. */
export function classTable(students: readonly Student[], { roster }: Messages): string {
  const { table } = roster;
  const hasRemotes = students.some(({ remote }) => remote !== undefined);
  const head = [table.student, table.folder, table.name, table.port, table.stack];
  const rows = students.map(({ person, folder, answers, remote }) => [
    printable(person, longestPerson),
    folder,
    answers.name,
    `${answers.port}`,
    answers.stack,
    ...(hasRemotes ? [printable(publicRemote(remote ?? ''), longestRemote)] : []),
  ]);
  const lines = [hasRemotes ? [...head, table.remote] : head, ...rows];
  const widths = head.map((_, column) =>
    lines.reduce((most, line) => Math.max(most, displayWidth(line[column] ?? '')), 0),
  );
  return lines.map((line) => aligned(line, widths)).join('\n');
}

const aligned = (line: readonly string[], widths: readonly number[]): string =>
  line
    .map(
      (text, column) => text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text))),
    )
    .join('  ')
    .trimEnd();
