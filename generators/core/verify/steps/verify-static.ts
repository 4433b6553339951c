import { type ProjectReport, stepIds } from '../../verdict/report.js';
import { docker } from '../engine/kinds/docker.js';
import type { Project } from '../reading/read-project.js';
import { engineCommands } from './engine-steps.js';
import { lintStep } from './lint.js';
import { reportProject } from './report-project.js';
import type { VerifyStep } from './step.js';
import type { Surroundings } from './surroundings.js';
import { takeSteps } from './take-steps.js';

/** Looks at the files of one project, and reports: nothing is built or run. */
export async function verifyStatic(
  project: Project,
  {
    system: { run },
    messages,
    signal,
    watcher,
  }: Pick<Surroundings, 'system' | 'messages' | 'signal' | 'watcher'>,
): Promise<ProjectReport> {
  const began = performance.now();
  const commands = engineCommands(project, docker);
  const steps = stepIds.map((id): VerifyStep => {
    const look = id === 'lint' ? () => lintStep({ project, messages, run }) : undefined;
    return { id, command: commands[id], needs: 'nothing failed', run: look };
  });
  const taken = await takeSteps(steps, { signal, watcher });
  const warnings = [...project.notes, ...taken.warnings];
  const seconds = (performance.now() - began) / 1000;
  return reportProject(project, { ...taken, warnings }, seconds, messages);
}
