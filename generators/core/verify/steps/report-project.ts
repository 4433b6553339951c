import type { Messages } from '../../i18n/messages.js';
import type { Problem } from '../../options/raw.js';
import { fewWarnings } from '../../report/reading/few-warnings.js';
import { failure, outcomeOf } from '../../verdict/failure.js';
import type { ProjectReport } from '../../verdict/report.js';
import type { Project } from '../reading/read-project.js';
import { noSteps, roundSeconds } from './report-step.js';
import { saidOnce } from './said-once.js';
import type { StepsTaken } from './take-steps.js';

type Named = Pick<Project, 'dir' | 'name'>;

/** What is told of a project, in the user's language. @param seconds that it took */
export function reportProject(
  { dir, name }: Named,
  { failed: why, warnings, steps }: StepsTaken,
  seconds: number,
  messages: Messages,
): ProjectReport {
  const usual = why && messages.failures[why.code];
  return {
    dir,
    name,
    outcome: why ? outcomeOf(why.code) : 'pass',
    code: why?.code ?? null,
    message: (why && (why.words?.message ?? usual?.message(why.facts))) ?? null,
    remedy: (why && (why.words?.remedy ?? usual?.remedy(why.facts))) ?? null,
    location: why?.location ?? null,
    seconds: roundSeconds(seconds),
    warnings: fewWarnings(warnings, messages),
    steps,
  };
}

/** The same for one that has been through the steps. @param began when, as `performance.now()` has it */
export const reportTaken = (
  project: Project,
  taken: StepsTaken,
  began: number,
  messages: Messages,
): ProjectReport => {
  const all = [...project.notes, ...taken.warnings];
  const warnings = saidOnce(all, taken.failed, project);
  const seconds = (performance.now() - began) / 1000;
  return reportProject(project, { ...taken, warnings }, seconds, messages);
};

/** A folder among others that cannot be verified at all. */
export function reportInvalid(
  dir: string,
  problems: readonly Problem[],
  messages: Messages,
): ProjectReport {
  const detail = problems.map(({ where, message }) => messages.door.problem(where, message));
  const failed = failure('PROJECT_INVALID', { detail: detail.join(' ') });
  const project = { dir, name: dir };
  return reportProject(project, { failed, warnings: [], steps: noSteps }, 0, messages);
}

/** A project that was not judged, and nothing is said against it. */
export const reportSkipped = (
  { dir, name }: Named,
  why: Pick<ProjectReport, 'message'> & Partial<Pick<ProjectReport, 'code' | 'remedy'>>,
): ProjectReport => ({
  ...{ dir, name, outcome: 'skip', code: null, message: null, remedy: null },
  ...{ location: null, seconds: 0, warnings: [], steps: noSteps, ...why },
});
