import { versionCommand } from '../engine/check-engine.js';
import type { Project } from '../reading/read-project.js';
import { lintStep } from '../steps/lint.js';
import type { StepActions, StepCommands, StepResult } from '../steps/step.js';
import { askHere } from './ask-here.js';
import { installHere } from './install-here.js';
import { outsideCommands } from './outside-commands.js';
import type { OutsideRun } from './outside-run.js';
import type { OutsidePlan } from './plan-outside.js';
import { startHere } from './start-here.js';

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

/** What the lesson has a student type for each step. @param plan the usual one where there is none */
export function outsideTyped(
  { context, containerPort }: Project,
  plan: OutsidePlan | undefined,
): StepCommands {
  const [program = '', ...words] = plan?.words ?? ['python', 'myapp.py'];
  const typed = words.map((word) =>
    word.endsWith('.py') && context !== '.' ? `${context}/${word}` : word,
  );
  const packages = plan?.packages ?? [];
  const { venv, install, run } = outsideCommands(packages, [program, ...typed]);
  return {
    engine: versionCommand,
    lint: null,
    build: packages.length > 0 ? install : venv,
    run,
    probe: ['curl', `http://localhost:${containerPort}`],
    stop: ['Ctrl-C'],
    remove: ['rm', '-r', '.venv'],
  };
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
