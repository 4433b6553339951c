import type { Messages } from '../../i18n/messages.js';
import type { Failure } from '../../verdict/failure.js';
import type { ProjectReport, StepReport } from '../../verdict/report.js';
import type { Project } from '../reading/read-project.js';
import { reportProject } from '../steps/report-project.js';
import { noSteps } from '../steps/report-step.js';

/**
 * What is told of a project whose engine went away, however often it was tried: nothing is known of
 * it, whatever the last try looked like.
 * @param last what came of the last try, if there was one
 */
export function notVerified(
  project: Project,
  why: Failure,
  last: ProjectReport | undefined,
  messages: Messages,
): ProjectReport {
  const steps = last?.steps.map(withoutBlame) ?? noSteps;
  const taken = { failed: why, warnings: last?.warnings ?? [], steps };
  return reportProject(project, taken, last?.seconds ?? 0, messages);
}

/** A step that failed since the engine went is no failure of the project. */
const withoutBlame = (step: StepReport): StepReport =>
  step.outcome === 'fail' ? { ...step, outcome: 'error', code: 'ENGINE_LOST' } : step;
