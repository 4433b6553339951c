import type { ProjectReport } from '../../verdict/report.js';
import { docker } from '../engine/kinds/docker.js';
import type { Project } from '../reading/read-project.js';
import { engineCommands } from './engine-steps.js';
import { judgeTaken } from './judge.js';
import { lintStep } from './lint.js';
import { reportTaken } from './report-project.js';
import type { Surroundings } from './surroundings.js';
import { takeSteps } from './take-steps.js';

/** Looks at the files of one project, and reports: nothing is built or run. */
export async function verifyStatic(
  project: Project,
  surroundings: Pick<Surroundings, 'system' | 'options' | 'messages' | 'signal' | 'watcher'>,
): Promise<ProjectReport> {
  const began = performance.now();
  const { system, options, messages } = surroundings;
  const lint = () => lintStep({ project, messages, run: system.run });
  const commands = (isTaken: boolean) => engineCommands(project, options, docker, isTaken);
  const taken = await takeSteps(commands, { lint }, surroundings);
  return reportTaken(project, taken, began, messages, await judgeTaken(project, taken));
}
