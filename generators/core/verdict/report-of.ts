import { exitCodeOf } from './exit-code.js';
import type { ProjectReport, Report } from './report.js';
import { worstOutcome } from './worst.js';

/** The report of these projects. @param more what is known besides their verdicts */
export const reportOf = (
  projects: readonly ProjectReport[],
  more: Partial<Pick<Report, 'seconds' | 'engine' | 'engines'>> = {},
): Report => ({
  schema: 'docker-intro/report/v1',
  outcome: worstOutcome(projects.map(({ outcome }) => outcome)),
  // Nothing is said against what was skipped, whatever the reason.
  exitCode: exitCodeOf(projects.filter(({ outcome }) => outcome !== 'skip')),
  ...{ seconds: 0, engine: null, ...more },
  projects,
});
