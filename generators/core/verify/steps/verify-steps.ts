import { projectCommands } from '../../lesson/project-commands.js';
import { type EngineCheck, versionCommand } from '../engine/check-engine.js';
import { type EngineName, typedFor } from '../engine/engine.js';
import type { Project } from '../reading/read-project.js';
import { askStep } from './ask.js';
import { buildStep } from './build.js';
import { lintStep } from './lint.js';
import { removeStep } from './remove.js';
import { startStep } from './start.js';
import type { VerifyStep } from './step.js';
import { stopStep } from './stop.js';

/** The steps of one project, with the commands that a student types for them. */
export function verifySteps(
  project: Project,
  check: EngineCheck,
  name: EngineName = 'docker',
): readonly VerifyStep[] {
  const typed = projectCommands({
    name: project.name,
    context: project.context,
    publish: `${project.port}:${project.containerPort}`,
    url: `http://localhost:${project.port}`,
  });
  const engineStep: VerifyStep['run'] = async () => ({
    failure: check.failure,
    output: check.output,
  });
  const steps: readonly VerifyStep[] = [
    { id: 'engine', command: versionCommand, run: engineStep },
    {
      id: 'lint',
      command: null,
      run: (stage) => lintStep({ ...stage, alone: check.failure !== undefined }),
    },
    { id: 'build', command: typed.build, run: buildStep },
    { id: 'run', command: typed.run, run: startStep },
    { id: 'probe', command: typed.open, run: askStep },
    { id: 'stop', command: typed.stop, run: stopStep },
    { id: 'remove', command: typed.remove, run: removeStep },
  ];
  return steps.map((step) => ({
    ...step,
    command: step.command && typedFor(name, step.command),
  }));
}
