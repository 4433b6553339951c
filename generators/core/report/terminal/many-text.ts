import type { Messages } from '../../i18n/messages.js';
import { fold } from '../../text/fold.js';
import { printable } from '../../text/quote.js';
import { told } from '../../text/told.js';
import { failedStep } from '../../verdict/failed-step.js';
import type { ProjectReport, Report } from '../../verdict/report.js';
import { warningsOf } from '../../verdict/tally.js';
import { kindsText } from './kinds-text.js';
import { missingText } from './missing-text.js';
import type { Paint } from './paint.js';
import { shortPoints } from './points-text.js';
import { stepTones } from './step-tones.js';
import { summary } from './verify-text.js';
import { whoseProject } from './whose-project.js';
import { workText } from './work-text.js';

/** More projects than these are not told step by step: who has 300 wants to know whom to help. */
export const few = 5;

/**
 * A project in a line: its result, whose it is, the class of its failure, its warnings, its time.
 * Below, where it is not proven: the cause, and what mends it; of an engine that is told once for all.
 * @param count how many it is of how many
 */
export function projectLines(
  project: ProjectReport,
  messages: Messages,
  paint: Paint,
  count = '',
): string {
  const { outcome, code, message, remedy, location, seconds } = project;
  const warnings = warningsOf(project);
  const { verify, page } = messages;
  const points = shortPoints(project, messages);
  const parts = [
    ...(count === '' ? [] : [count]),
    paint(stepTones[outcome], verify.outcome[outcome].padEnd(5)),
    whoseProject(project),
    ...(code === null ? [] : [code]),
    ...(points === undefined ? [] : [points]),
    ...(warnings.length === 0 ? [] : [page.warnings(warnings.length)]),
    paint('faint', messages.seconds(seconds)),
  ];
  const head = `  ${parts.join('  ')}`;
  if (outcome === 'pass' || isInterrupted(project) || isOfEngine(project)) {
    return fold(head, paint.columns);
  }
  const place = location && `${printable(location.file, 200)}:${location.line}`;
  const cause = [place, message && told(message)].filter(Boolean).join('  ');
  const lines = [
    head,
    ...(cause === '' ? [] : [`      ${cause}`]),
    ...(remedy ? [`      ${paint('strong', verify.remedy)} ${told(remedy)}`] : []),
  ];
  return lines.map((line) => fold(line.replaceAll('\n', '\n      '), paint.columns)).join('\n');
}

/** Whoever interrupted a project knows why it was not verified. */
export const isInterrupted = ({ code }: Pick<ProjectReport, 'code'>): boolean =>
  code === 'INTERRUPTED' || code === 'TERMINATED';

/** Whether the engine is the cause, which is the same for all of its projects. */
const isOfEngine = (project: ProjectReport): boolean => failedStep(project)?.id === 'engine';

/** What stands below several projects: the counts, and of many projects the classes of failure. */
export function closing(report: Report, messages: Messages, paint: Paint): string {
  const missing = missingText(report, messages);
  return [
    summary(report, messages),
    ...(report.projects.length > few ? kindsText(report, messages, paint) : []),
    ...workText(report, messages).map((line) => fold(line, paint.columns)),
    ...(missing ? ['', paint('bad', missing)] : []),
  ]
    .join('\n')
    .trimEnd();
}
