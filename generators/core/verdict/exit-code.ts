import { exitCodes } from './failure.js';
import type { Outcome, ProjectReport } from './report.js';

/** Of many projects the worst counts; the first is the worst. */
const worstFirst = [130, 143, 70, 3, 4, 1] as const;

/** The exit code that these projects stand for. The one place where it is computed. */
export const exitCodeOf = (projects: readonly Pick<ProjectReport, 'code'>[]): number =>
  worstOf(projects.map(({ code }) => (code === null ? 0 : exitCodes[code])));

export const worstOf = (codes: readonly number[]): number =>
  worstFirst.find((code) => codes.includes(code)) ?? 0;
const outcomesWorstFirst: readonly Outcome[] = ['error', 'fail', 'pass', 'skip'];

export function outcomeOfAll(projects: readonly Pick<ProjectReport, 'outcome'>[]): Outcome {
  const outcomes = new Set(projects.map(({ outcome }) => outcome));
  return outcomesWorstFirst.find((outcome) => outcomes.has(outcome)) ?? 'skip';
}
