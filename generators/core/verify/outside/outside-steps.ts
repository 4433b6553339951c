import type { Messages } from '../../i18n/messages.js';
import { outsideCommands } from '../../lesson/project-commands.js';
import type { VerifyStepId } from '../../verdict/report.js';
import { versionCommand } from '../engine/check-engine.js';
import type { Project } from '../reading/read-project.js';
import { lintStep } from '../steps/lint.js';
import type { StepResult, VerifyStep } from '../steps/step.js';
import { askHere } from './ask-here.js';
import { installHere } from './install-here.js';
import type { OutsideRun } from './outside-run.js';
import type { OutsidePlan } from './plan-outside.js';
import { startHere } from './start-here.js';

/** Milliseconds that an application has to end after Ctrl-C. */
const patience = 5000;

/**
 * The steps of one project without Docker.
 * @param plan undefined where there is none: then the usual one is shown
 * @param outside undefined where it cannot be run here: then it is only looked at
 */
export function outsideSteps(
  { project, messages }: { readonly project: Project; readonly messages: Messages },
  plan: OutsidePlan | undefined,
  outside: OutsideRun | undefined,
): readonly VerifyStep[] {
  const command = commandsOf(project, plan);
  const here = (run: (outside: OutsideRun) => Promise<StepResult>) =>
    outside && (() => run(outside));
  const needs = 'nothing failed';
  return [
    { id: 'engine', command: command.engine, needs, run: undefined },
    { id: 'lint', command: command.lint, needs, run: () => lintStep({ project, messages }) },
    { id: 'build', command: command.build, needs, run: here(installHere) },
    { id: 'run', command: command.run, needs, run: here(startHere) },
    { id: 'probe', command: command.probe, needs, run: here(askHere) },
    { id: 'stop', command: command.stop, needs, run: here(stopHere) },
    { id: 'remove', command: command.remove, needs: 'a build begun', run: here(removeHere) },
  ];
}

/** What the lesson has a student type for each step. */
function commandsOf(
  { context, containerPort }: Project,
  plan: OutsidePlan | undefined,
): Readonly<Record<VerifyStepId, readonly string[] | null>> {
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
