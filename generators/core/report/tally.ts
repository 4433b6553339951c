import type { FailureCode } from '../verify/failure.js';
import type { Outcome, ProjectReport } from './report.js';

/** How many projects there are of each outcome. */
export function countOutcomes(
  projects: readonly Pick<ProjectReport, 'outcome'>[],
): Readonly<Record<Outcome, number>> {
  const counts = { pass: 0, fail: 0, error: 0, skip: 0 };
  for (const { outcome } of projects) counts[outcome] += 1;
  return counts;
}

/** The projects that one class of failure keeps from being proven. */
export interface FailureClass {
  readonly code: FailureCode;
  readonly projects: readonly ProjectReport[];
}

/** The classes of failure that there are, the most frequent first. */
export function failureClasses(projects: readonly ProjectReport[]): readonly FailureClass[] {
  const classes = new Map<FailureCode, ProjectReport[]>();
  for (const project of projects) {
    const { code, outcome } = project;
    if (code === null || outcome === 'pass') continue;
    classes.set(code, [...(classes.get(code) ?? []), project]);
  }
  return [...classes]
    .map(([code, those]) => ({ code, projects: those }))
    .sort((a, b) => b.projects.length - a.projects.length || (a.code < b.code ? -1 : 1));
}
