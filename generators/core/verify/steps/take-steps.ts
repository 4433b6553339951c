import { type Failure, failure } from '../../verdict/failure.js';
import type { StepReport, VerifyStepId, Warning } from '../../verdict/report.js';
import type { Watcher } from '../../verdict/watcher.js';
import { reportStep, skippedStep } from './report-step.js';
import type { StepResult, VerifyStep } from './step.js';

/** What came of all steps. */
export interface StepsTaken {
  /** The first failure; undefined where nothing failed. */
  readonly failed: Failure | undefined;
  readonly warnings: readonly Warning[];
  readonly steps: readonly StepReport[];
}

/** Takes one step after the other, each if what it needs is there, and tells of it as it goes. */
export async function takeSteps(
  all: readonly VerifyStep[],
  { signal, watcher }: { readonly signal: AbortSignal; readonly watcher: Watcher },
): Promise<StepsTaken> {
  const steps: StepReport[] = [];
  const warnings: Warning[] = [];
  const taken = new Set<VerifyStepId>();
  let failed: Failure | undefined;
  let isCut = false;
  const isDue = ({ needs }: VerifyStep): boolean => {
    if (needs === 'nothing failed') return failed === undefined;
    return needs === 'no interruption' ? !isCut : taken.has('build');
  };
  for (const step of all) {
    if (step.run === undefined || !isDue(step)) {
      steps.push(skippedStep(step));
      continue;
    }
    taken.add(step.id);
    watcher.started(step.id, step.command);
    const at = performance.now();
    let result: StepResult = await step.run();
    // One that was interrupted has that for its result, whatever it says; what cleans up goes on.
    if (signal.aborted && step.needs !== 'a build begun') {
      isCut = true;
      result = { failure: failure(signal.reason) };
    }
    failed ??= result.failure;
    warnings.push(...(result.warnings ?? []));
    const report = reportStep(step, result, (performance.now() - at) / 1000);
    steps.push(report);
    watcher.ended(report);
  }
  return { failed, warnings, steps };
}
