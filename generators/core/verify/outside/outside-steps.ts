import { outsideCommands } from '../../lesson/project-commands.js';
import { type StepReport, stepIds } from '../../verdict/report.js';
import { versionCommand } from '../engine/check-engine.js';
import type { Project } from '../reading/read-project.js';
import type { StepResult } from '../steps/step.js';
import { install } from './install.js';
import { launch } from './launch.js';
import type { OutsideRun } from './outside-run.js';
import type { OutsidePlan } from './plan-outside.js';
import { question } from './question.js';

/** A step's id, and its command as a student types it. */
export type Named = Pick<StepReport, 'id' | 'command'>;

/** Milliseconds that an application has to end after Ctrl-C. */
const patience = 5000;

/** The steps, with the commands that the lesson has for them. @param plan undefined where there is none */
export function namedSteps(
  { context, containerPort }: Project,
  plan: OutsidePlan | undefined,
): readonly Named[] {
  const [program = '', ...words] = plan?.words ?? ['python', 'myapp.py'];
  const typed = words.map((word) =>
    word.endsWith('.py') && context !== '.' ? `${context}/${word}` : word,
  );
  const packages = plan?.packages ?? [];
  const { venv, install: pip, run } = outsideCommands(packages, [program, ...typed]);
  const commands = {
    engine: versionCommand,
    lint: null,
    build: packages.length > 0 ? pip : venv,
    run,
    probe: ['curl', `http://localhost:${containerPort}`],
    stop: ['Ctrl-C'],
    remove: ['rm', '-r', '.venv'],
  };
  return stepIds.map((id) => ({ id, command: commands[id] }));
}

/** What is done in the steps behind the look at the Dockerfile. */
export const doings: Readonly<Record<string, (outside: OutsideRun) => Promise<StepResult>>> = {
  build: install,
  run: launch,
  probe: question,
  stop,
  remove: async (outside) => {
    await stop(outside);
    await outside.room.remove();
    return {};
  },
};

/** Ctrl-C, and an end by force for what is not gone then; nothing where it is stopped already. */
async function stop(outside: OutsideRun): Promise<StepResult> {
  const { app } = outside;
  outside.app = undefined;
  await app?.stop(patience);
  outside.release();
  return {};
}
