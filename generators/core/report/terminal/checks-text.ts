import type { Messages } from '../../i18n/messages.js';
import { fold } from '../../text/fold.js';
import { told } from '../../text/told.js';
import type { CheckReport, ProjectReport } from '../../verdict/report.js';
import type { Paint } from './paint.js';
import { pointsSentence, pointsText } from './points-text.js';
import { stepTones } from './step-tones.js';

/** The checks of a project with their points, and what is to be done for those that it did not pass; none where it has none. */
export function checksText(
  project: ProjectReport,
  messages: Messages,
  paint: Paint,
): readonly string[] {
  const { checks = [] } = project;
  if (checks.length === 0) return [];
  const lines = checks.map((check, at) => checkLines(check, at + 1, project, messages, paint));
  return ['', paint('strong', pointsSentence(project, messages)), ...lines.flat()];
}

function checkLines(
  { outcome, title, message, hint, points, of }: CheckReport,
  number: number,
  { message: ofProject }: ProjectReport,
  messages: Messages,
  paint: Paint,
): readonly string[] {
  const { verify } = messages;
  const word = paint(stepTones[outcome], verify.outcome[outcome].padEnd(6));
  const got = `${pointsText(points, messages)}/${pointsText(of, messages)}`.padEnd(9);
  const head = `  ${`${number}`.padStart(2)}  ${word}${got}${told(title)}`;
  // What the verdict says is not said again.
  const isSaid = message !== null && outcome !== 'skip' && (ofProject ?? '').includes(message);
  const below = isSaid
    ? []
    : [
        ...(message === null ? [] : [`      ${told(message)}`]),
        ...(hint === null ? [] : [`      ${paint('strong', verify.remedy)} ${told(hint)}`]),
      ];
  return [fold(head, paint.columns, 21), ...below.map((line) => fold(line, paint.columns))];
}
