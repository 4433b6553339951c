import { type Failure, failure } from '../../verdict/failure.js';
import { type StepReport, stepIds, type VerifyStepId, type Warning } from '../../verdict/report.js';
import type { Watcher } from '../../verdict/watcher.js';
import { reportStep, skippedStep } from './report-step.js';
import type { StepActions, StepCommands, StepResult } from './step.js';

/** What came of all steps. */
export interface StepsTaken {
  /** The first failure; undefined where nothing failed. */
  readonly failed: Failure | undefined;
  readonly warnings: readonly Warning[];
  readonly steps: readonly StepReport[];
}

/** What must be so for the turn of each step to come. */
const needs: Readonly<
  Record<VerifyStepId, 'nothing failed' | 'no interruption' | 'a build begun'>
> = {
  engine: 'nothing failed',
  // What needs no engine can be told without one.
  lint: 'no interruption',
  build: 'nothing failed',
  run: 'nothing failed',
  probe: 'nothing failed',
  stop: 'nothing failed',
  // What was begun is cleaned up after all the others.
  remove: 'a build begun',
};

/** One project on which we fail must not keep the others from being verified. */
async function take(act: () => Promise<StepResult>): Promise<StepResult> {
  try {
    return await act();
  } catch (error) {
    return { failure: failure('INTERNAL', { detail: `${(error as Error)?.message ?? error}` }) };
  }
}

/**
 * Takes one step after the other, each if its turn comes, and tells of it as it goes.
 * @param commands what a student types, as far as is known by then, for steps that are taken or are not
 */
export async function takeSteps(
  commands: (isTaken: boolean) => StepCommands,
  actions: StepActions,
  { signal, watcher }: { readonly signal: AbortSignal; readonly watcher: Watcher },
): Promise<StepsTaken> {
  const steps: StepReport[] = [];
  const warnings: Warning[] = [];
  let failed: Failure | undefined;
  let isCut = false;
  let hasBuilt = false;
  const isDue = (id: VerifyStepId): boolean => {
    if (needs[id] === 'nothing failed') return failed === undefined;
    return needs[id] === 'no interruption' ? !isCut : hasBuilt;
  };
  /** A later step may find that one before it was in truth another command, and has run that. */
  const tellAgain = () => {
    const now = commands(true);
    for (const [index, step] of steps.entries()) {
      const command = now[step.id];
      if (step.outcome === 'skip' || command?.join('\n') === step.command?.join('\n')) continue;
      const again = { ...step, command };
      steps[index] = again;
      watcher.ended(again);
    }
  };
  for (const id of stepIds) {
    const act = isDue(id) ? actions[id] : undefined;
    if (act === undefined) {
      steps.push(skippedStep({ id, command: commands(false)[id] }));
      continue;
    }
    hasBuilt ||= id === 'build';
    watcher.started(id, commands(true)[id]);
    const at = performance.now();
    let result = await take(act);
    // One that was interrupted has that for its result, whatever it says; what cleans up goes on.
    if (signal.aborted && needs[id] !== 'a build begun') {
      isCut = true;
      result = { failure: failure(signal.reason) };
    }
    failed ??= result.failure;
    warnings.push(...(result.warnings ?? []));
    tellAgain();
    const step = { id, command: commands(true)[id] };
    const report = reportStep(step, result, (performance.now() - at) / 1000);
    steps.push(report);
    watcher.ended(report);
  }
  return { failed, warnings, steps };
}
