import { versionCommand } from '../engine/check-engine.js';
import type { Project } from '../reading/read-project.js';
import { lintStep } from '../steps/lint.js';
import type { StepActions, StepCommands, StepResult } from '../steps/step.js';
import { askHere } from './ask-here.js';
import { installHere } from './install-here.js';
import type { OutsideRun } from './outside-run.js';
import type { OutsidePlan } from './plan-outside.js';
import { startHere } from './start-here.js';
import { typedPython } from './typed-python.js';

/** Milliseconds that an application has to end after Ctrl-C. */
const patience = 5000;

/** The steps of one project without Docker. @param outside undefined where it is only looked at */
export const outsideSteps = (
  { project, messages }: Pick<OutsideRun, 'project' | 'messages'>,
  outside: OutsideRun | undefined,
): StepActions => ({
  lint: () => lintStep({ project, messages }),
  ...(outside && {
    build: () => installHere(outside),
    run: () => startHere(outside),
    probe: () => askHere(outside),
    stop: () => stopHere(outside),
    remove: () => removeHere(outside),
  }),
});

/** What is typed in the project's folder for each step. @param plan undefined where it is not known how it runs */
export function outsideTyped(
  { context, containerPort }: Project,
  plan: OutsidePlan | undefined,
): StepCommands {
  const { build, run, remove } = typed(context, plan);
  return {
    ...{ engine: versionCommand, lint: null, build, run },
    ...{ probe: ['curl', `http://localhost:${containerPort}`], stop: ['Ctrl-C'], remove },
  };
}

/** What of a lab's is made in the project's folder stays, and git leaves it out. */
function typed(
  context: string,
  plan: OutsidePlan | undefined,
): Pick<StepCommands, 'build' | 'run' | 'remove'> {
  if (plan === undefined) return { build: null, run: null, remove: null };
  if ('python' in plan) return typedPython(context, plan);
  return { ...plan.typed, remove: null };
}

/** Ctrl-C, and an end by force for what is not gone then; nothing where it is stopped already. */
async function stopHere(outside: OutsideRun): Promise<StepResult> {
  const { app } = outside;
  outside.app = undefined;
  await app?.stop(patience);
  outside.release();
  return {};
}

async function removeHere(outside: OutsideRun): Promise<StepResult> {
  await stopHere(outside);
  await outside.room.remove();
  return {};
}
