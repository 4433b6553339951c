import { basename, resolve } from 'node:path';
import type { CheckValues } from '../../checks/placeholders.js';
import type { Messages } from '../../i18n/messages.js';
import { sayFailure, speak } from '../../i18n/say.js';
import type { Problem } from '../../options/raw.js';
import { fewWarnings } from '../../report/reading/few-warnings.js';
import { type Failure, failure, outcomeOf } from '../../verdict/failure.js';
import type { ProjectReport } from '../../verdict/report.js';
import type { JudgedCheck } from '../checks/judge-checks.js';
import { checksFailure, reportChecks } from '../checks/report-checks.js';
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
  const said = why && sayFailure(why);
  return {
    dir,
    name,
    outcome: why ? outcomeOf(why.code) : 'pass',
    code: why?.code ?? null,
    message: said ? speak(said.message, messages) : null,
    remedy: said ? speak(said.remedy, messages) : null,
    ...(said ? { said } : {}),
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
  judged: readonly JudgedCheck[] = [],
): ProjectReport => {
  const all = [...project.notes, ...taken.warnings];
  const failed = taken.failed ?? checksFailure(judged, valuesOf(project));
  const warnings = saidOnce(all, failed, project);
  const seconds = (performance.now() - began) / 1000;
  const report = reportProject(project, { ...taken, failed, warnings }, seconds, messages);
  if (project.judged === undefined) return report;
  return { ...report, checks: reportChecks(judged, valuesOf(project), messages) };
};

const valuesOf = ({ judged }: Project): CheckValues => judged?.values ?? {};

/** The folder that we are in has no name as it was typed. */
const plainName = (dir: string): string => (dir === '.' ? basename(resolve(dir)) : dir);

/** A folder among others that cannot be verified at all. */
export function reportInvalid(
  dir: string,
  problems: readonly Problem[],
  messages: Messages,
): ProjectReport {
  const detail = problems.map(({ where, message }) => messages.door.problem(where, message));
  const failed = failure('PROJECT_INVALID', { detail: detail.join(' ') });
  const taken = { warnings: [], steps: noSteps };
  const reported = (why: Failure) =>
    reportProject({ dir, name: plainName(dir) }, { failed: why, ...taken }, 0, messages);
  if (problems.every(({ said }) => said !== undefined)) {
    const { message, remedy } = sayFailure(failure(failed.code));
    const words = { message: [...message, ...problems.flatMap(({ said = [] }) => said)], remedy };
    return reported({ ...failed, words });
  }
  // Of what was asked for in a wrong way only the sentence is known.
  const { said: _mixed, ...report } = reported(failed);
  return report;
}

/** A project that was not judged, and nothing is said against it. */
export const reportSkipped = (
  { dir, name }: Named,
  why: Pick<ProjectReport, 'message'> & Partial<Pick<ProjectReport, 'code' | 'remedy' | 'said'>>,
): ProjectReport => ({
  ...{ dir, name, outcome: 'skip', code: null, message: null, remedy: null },
  ...{ location: null, seconds: 0, warnings: [], steps: noSteps, ...why },
});
