import type { Messages } from '../../i18n/messages.js';
import type { ProjectReport } from '../../verdict/report.js';

/** A number of points as people of a language write it. */
export const pointsText = (points: number, { page }: Messages): string =>
  new Intl.NumberFormat(page.lang, { maximumFractionDigits: 2, useGrouping: false }).format(points);

/** `14/20`, or `–/20` where not all could be judged; undefined where nobody has asked for points. */
export function shortPoints({ points, of }: ProjectReport, messages: Messages): string | undefined {
  if (points === undefined || of === undefined) return undefined;
  return `${points === null ? '–' : pointsText(points, messages)}/${pointsText(of, messages)}`;
}

/** The same as a sentence. */
export function pointsSentence({ points, of }: ProjectReport, messages: Messages): string {
  const most = pointsText(of ?? 0, messages);
  return points === undefined || points === null
    ? messages.checks.noPoints(most)
    : messages.checks.points(pointsText(points, messages), most);
}
