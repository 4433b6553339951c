import { isFree } from '../../ports/is-free.js';
import { failure } from '../../verdict/failure.js';
import type { StepResult } from '../steps/step.js';
import type { OutsideRun } from './outside-run.js';
import { takePort } from './take-port.js';

/** Starts the application, on the port that stands in its source, once nobody else is there. */
export async function startHere(outside: OutsideRun): Promise<StepResult> {
  const { project, plan, room, host, system, guard, signal } = outside;
  outside.release = await takePort(project.containerPort);
  if (signal.aborted) return {};
  if (!(await isFree(project.containerPort))) {
    return { failure: failure('PORT_IN_USE', { detail: `localhost:${project.containerPort}` }) };
  }
  const [program = '', ...words] = plan.words;
  const argv = ['python' in plan ? room.program(program) : program, ...words];
  const env = { ...room.env, ...plan.env };
  const held = host.hold.command({ argv, env }, room);
  outside.app = await system.start({ ...held, cwd: room.context, guard });
  return {};
}
