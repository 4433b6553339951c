import { type Failure, failure } from '../../verdict/failure.js';
import type { StepReport, Warning } from '../../verdict/report.js';
import { reportStep, skippedStep } from '../steps/report-project.js';
import type { StepResult } from '../steps/step.js';
import type { Surroundings } from '../steps/surroundings.js';
import type { Named } from './outside-steps.js';

type Listening = Pick<Surroundings, 'signal' | 'watcher'>;

/** What is told of the steps. */
export class Diary {
  readonly steps: StepReport[] = [];
  readonly warnings: Warning[] = [];
  failed: Failure | undefined;
  readonly #listening: Listening;

  constructor(listening: Listening) {
    this.#listening = listening;
  }

  skip(step: Named): void {
    this.steps.push(skippedStep(step));
  }

  /** A step that was interrupted has that for its result, whatever it says itself. */
  async write(step: Named, run: () => Promise<StepResult>): Promise<void> {
    const { signal, watcher } = this.#listening;
    watcher.started(step.id, step.command);
    const at = performance.now();
    const done = await run();
    const isCut = signal.aborted && step.id !== 'remove';
    const result = isCut ? { failure: failure(signal.reason) } : done;
    this.failed ??= result.failure;
    this.warnings.push(...(done.warnings ?? []));
    const report = reportStep(step, result, (performance.now() - at) / 1000);
    this.steps.push(report);
    watcher.ended(report);
  }
}
