import type { Messages } from '../../i18n/messages.js';
import { cut } from '../../text/cut.js';
import { wellFormed } from '../../text/well-formed.js';
import type { ProjectReport, Report } from '../../verdict/report.js';
import { missingText } from '../terminal/missing-text.js';
import { outcomeWord } from '../terminal/outcome-words.js';
import { shortPoints } from '../terminal/points-text.js';
import { labelled } from '../terminal/project-label.js';
import { summary } from '../terminal/verify-text.js';
import { placeInRepository } from './place-in-repository.js';

/** Bytes that GitHub takes for the summary of a step; it drops one that is larger. */
export const mostSummary = 1024 * 1024;

/** UTF-16 code units of a cell. */
const mostSaid = 500;

/**
 * The page that GitHub shows for a run: a table in Markdown, a row for each project.
 * @param room bytes that it may have
 */
export function githubSummary(
  report: Report,
  messages: Messages,
  base: string,
  room = mostSummary,
): string {
  const { report: words } = messages;
  const missing = missingText(report, messages);
  const isScored = report.projects.some(({ of }) => of !== undefined);
  const scored = isScored ? [words.points] : [];
  const heading = [words.project, words.result, ...scored, words.cause, words.time];
  const head = [
    `### ${messages.door.problem('docker-intro', summary(report, messages))}`,
    ...(missing ? ['', `**${missing}**`] : []),
    '',
    row(heading),
    row(heading.map(() => '---')),
  ];
  const rows = labelled(report).map(({ project, label }) =>
    row(cells(project, label, base, isScored, messages)),
  );
  const text = (count: number): string => {
    const more = count < rows.length ? ['', words.more(rows.length - count)] : [];
    return `${[...head, ...rows.slice(0, count), ...more, ''].join('\n')}\n`;
  };
  const fitting = rowsIn(rows, room - Buffer.byteLength(text(0)));
  const whole = text(fitting);
  return Buffer.byteLength(whole) > room ? '' : whole;
}

/** How many of the rows, from the first one on, so many bytes hold. */
function rowsIn(rows: readonly string[], room: number): number {
  let left = room;
  const tooMuch = rows.findIndex((each) => {
    left -= Buffer.byteLength(each) + 1;
    return left < 0;
  });
  return tooMuch < 0 ? rows.length : tooMuch;
}

function cells(
  project: ProjectReport,
  label: string,
  base: string,
  isScored: boolean,
  messages: Messages,
): readonly string[] {
  const { message, remedy, location, warnings } = project;
  const place = location && `${placeInRepository(base, project, location.file)}:${location.line}`;
  const told = [place, message, remedy, ...warnings.map((warning) => warning.message)];
  const cause = told.filter((part) => typeof part === 'string' && part !== '').join(' ');
  return [
    cell(label),
    outcomeWord(project, messages),
    ...(isScored ? [shortPoints(project, messages) ?? ''] : []),
    cell(cause),
    messages.seconds(project.seconds),
  ];
}

const row = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;

/** Others' text within a cell: one line, in which nothing is Markdown, HTML, a formula or a mention. */
function cell(text: string): string {
  return wellFormed(cut(text, mostSaid))
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>&|~#!@$:^]/g, (character) => `&#${character.codePointAt(0)};`);
}
