import type { Messages } from '../i18n/messages.js';
import { printable } from '../i18n/quote.js';
import { missingText } from './missing-text.js';
import type { Paint } from './paint.js';
import { few } from './progress/progress.js';
import type { ProjectReport, Report } from './report.js';
import { failureClasses } from './tally.js';
import { stepTones, summary } from './verify-text.js';

/** UTF-16 code units of a name, and names of a class of failure that are listed. */
const longestName = 60;
const mostNames = 10;

/** Whose project it is, or where. */
export function whoseProject({ student, dir, name }: ProjectReport): string {
  if (student === undefined) return printable(dir === '.' ? name : dir, longestName);
  const { id, person } = student;
  const isSame = person === '' || person === id;
  return isSame
    ? printable(id, longestName)
    : `${printable(person, longestName)} (${printable(id, longestName)})`;
}

/**
 * A project in a line: its result, whose it is, the class of its failure, its time. Below, where it
 * is not proven: the cause, and what mends it.
 * @param count how many it is of how many
 */
export function projectLines(
  project: ProjectReport,
  messages: Messages,
  paint: Paint,
  count = '',
): string {
  const { outcome, code, message, remedy, location, seconds } = project;
  const { verify } = messages;
  const parts = [
    ...(count === '' ? [] : [count]),
    paint(stepTones[outcome], verify.outcome[outcome].padEnd(5)),
    whoseProject(project),
    ...(code === null ? [] : [code]),
    paint('faint', messages.seconds(seconds)),
  ];
  const head = `  ${parts.join('  ')}`;
  if (outcome === 'pass' || isInterrupted(project)) return head;
  const place = location && `${printable(location.file, 200)}:${location.line}`;
  const cause = [place, message].filter(Boolean).join('  ');
  const lines = [
    head,
    ...(cause === '' ? [] : [`      ${cause}`]),
    ...(remedy ? [`      ${paint('strong', verify.remedy)} ${remedy}`] : []),
  ];
  return lines.map((line) => line.replaceAll('\n', '\n      ')).join('\n');
}

/** Whoever interrupted a project knows why it was not verified. */
export const isInterrupted = ({ code }: Pick<ProjectReport, 'code'>): boolean =>
  code === 'INTERRUPTED' || code === 'TERMINATED';

/** The classes of failure with counts, the most frequent first, and who is to be helped with each. */
function classLines({ projects }: Report, messages: Messages, paint: Paint): string {
  const { many, failures } = messages;
  const classes = failureClasses(projects);
  if (classes.length === 0) return '';
  const width = `${classes[0]?.projects.length}`.length;
  const lines = classes.flatMap(({ code, projects: those }) => {
    const names = those.slice(0, mostNames).map(whoseProject);
    const others = those.length - names.length;
    return [
      `  ${`${those.length}`.padStart(width)}  ${paint('strong', code)}  ${failures[code].message({})}`,
      `  ${' '.repeat(width)}  ${[...names, ...(others > 0 ? [many.others(others)] : [])].join(', ')}`,
    ];
  });
  return ['', many.classes, ...lines].join('\n');
}

/** What stands below several projects: the counts, and of many projects the classes of failure. */
export function closing(report: Report, messages: Messages, paint: Paint): string {
  const missing = missingText(report, messages);
  return [
    summary(report, messages),
    ...(report.projects.length > few ? [classLines(report, messages, paint)] : []),
    ...(missing ? ['', paint('bad', missing)] : []),
  ]
    .join('\n')
    .trimEnd();
}
