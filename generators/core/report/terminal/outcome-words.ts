import type { Messages } from '../../i18n/messages.js';
import { wasOnlyRead } from '../../verdict/how-checked.js';
import type { ProjectReport } from '../../verdict/report.js';

/** What came of so many projects. @param looked how many of those that passed were only looked at */
export function outcomeWords(
  outcome: ProjectReport['outcome'],
  count: number,
  looked: number,
  { page }: Messages,
): string {
  if (outcome !== 'pass' || looked === 0) return page.tally[outcome](count);
  return looked === count ? page.looksRight(count) : page.provenOrLooked(count);
}

/** What came of a project: of files that were only looked at nothing is proven. */
export const outcomeWord = (project: ProjectReport, { page, report }: Messages): string =>
  project.outcome === 'pass' && wasOnlyRead(project)
    ? page.looksRight(1)
    : report.outcome[project.outcome];
