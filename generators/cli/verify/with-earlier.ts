import type { ChosenProjects } from '../../core/choosing/choose.js';
import { mergeReports } from '../../core/report/merging/merge-reports.js';
import type { Report } from '../../core/verdict/report.js';

/**
 * What is written down of `--only` holds all, or the next look at it would know of these projects
 * alone. Of a part of them the rest is still to come: `report` puts all together.
 */
export function withEarlier(report: Report, { earlier, shard }: ChosenProjects): Report {
  if (earlier === undefined || shard !== undefined) return report;
  // It is the earlier one, whatever its clock said.
  const { startedAt: _when, ...before } = earlier;
  return mergeReports([before, report]);
}
