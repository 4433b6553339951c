import type { Messages } from '../../i18n/messages.js';
import type { CheckReport, ProjectReport } from '../../verdict/report.js';
import { checksOfSteps } from './checks-of-steps.js';
import { scale } from './scale.js';

/**
 * A project with its points, where it is judged by checks or somebody has asked for points.
 * @param most what all checks are worth together, where that is said; see `scale` for how it is rounded
 */
export function withPoints(
  project: ProjectReport,
  most: number | undefined,
  messages: Messages,
): ProjectReport {
  // What has its points keeps them.
  if (most === undefined && project.of !== undefined) return project;
  const judged =
    project.checks ?? (most === undefined ? undefined : checksOfSteps(project, messages));
  if (judged === undefined) return project;
  const worth = judged.map(({ of }) => of);
  const scaled = most === undefined ? worth : scale(worth, most);
  const checks = judged.map((check, at) => {
    const of = scaled[at] ?? 0;
    return { ...check, points: check.outcome === 'pass' ? of : 0, of };
  });
  return {
    ...project,
    checks,
    points: checks.some((check) => isOpen(check, checks)) ? null : sumOf(checks, 'points'),
    of: sumOf(checks, 'of'),
  };
}

/** Whether nobody knows what a check would have come to: nobody gets a 0 for the machine. */
function isOpen({ outcome, needs }: CheckReport, checks: readonly CheckReport[]): boolean {
  if (outcome !== 'skip') return outcome === 'error';
  const cause = checks.find(({ id }) => id === needs);
  return cause?.outcome !== 'fail';
}

/** Of hundredths, without what adding them in binary leaves. */
const sumOf = (checks: readonly CheckReport[], key: 'points' | 'of'): number =>
  Math.round(checks.reduce((sum, check) => sum + check[key], 0) * 100) / 100;
