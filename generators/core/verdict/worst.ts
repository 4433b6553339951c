import type { EngineState, Outcome } from './report.js';

/** The first of an order, which ends with what is best, that is there; the best where nothing is. */
export const worstIn =
  <T>(...order: readonly [...worse: T[], best: T]) =>
  (there: Iterable<T>): T => {
    const all = new Set(there);
    return order.find((each) => all.has(each)) ?? (order.at(-1) as T);
  };

/** Of many exit codes the one that counts. */
export const worstExitCode = worstIn<number>(130, 143, 70, 3, 4, 2, 1, 0);

/** Of many outcomes that of the whole: it passed where some of it was skipped, and nothing was worse. */
export const worstOutcome = worstIn<Outcome>('error', 'fail', 'pass', 'skip');

/** Of what several reports say of one engine what counts. */
export const worstEngineState = worstIn<EngineState>('lost', 'unreachable', 'returned', 'ready');

/** For who looks through projects: what a teacher has to help with comes before what is the machine’s. */
export const urgentFirst: readonly Outcome[] = ['fail', 'error', 'skip', 'pass'];
