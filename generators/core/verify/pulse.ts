import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FailureCode } from './failure.js';

/** Looks after an engine while commands wait for it. */
export interface Pulse {
  /** Aborted, with the failure code as its reason, once the engine is known to be hung. */
  readonly hung: AbortSignal;
  /** Looks after the engine until this is settled. */
  readonly during: <T>(waiting: Promise<T>) => Promise<T>;
  /** Takes it for gone, for a reason that somebody else has seen. */
  readonly giveUp: (why: FailureCode) => void;
}

/** Milliseconds that commands may wait before, and between, two questions whether it is there. */
const pause = 2000;

/** Milliseconds in which an engine that is there answers, be it ever so busy. */
const patience = 6000;

/**
 * A docker command has no deadline of its own, and a long one is no sign of anything: an engine
 * that has stopped to answer at all is. One question at a time, however many commands wait.
 * @param isThere asks the engine something that it answers at once; false where nothing came
 */
export function createPulse(isThere: (signal: AbortSignal) => Promise<boolean>): Pulse {
  const hung = new AbortController();
  setMaxListeners(0, hung.signal);
  let waiting = 0;
  let needless = new AbortController();
  const beat = async (): Promise<void> => {
    const { signal } = needless;
    while (!signal.aborted && !hung.signal.aborted) {
      await sleep(pause, undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted || (await answersSoon(isThere, signal)) || signal.aborted) continue;
      hung.abort('ENGINE_HUNG' satisfies FailureCode);
      needless.abort();
    }
  };
  return {
    hung: hung.signal,
    giveUp: (why) => {
      hung.abort(why);
      needless.abort();
    },
    during: async (command) => {
      waiting += 1;
      if (waiting === 1) {
        needless = new AbortController();
        void beat();
      }
      try {
        return await command;
      } finally {
        waiting -= 1;
        if (waiting === 0) needless.abort();
      }
    },
  };
}

/** A client of a hung engine may not even end when it is told to: it is not waited for. */
const answersSoon = (
  isThere: (signal: AbortSignal) => Promise<boolean>,
  signal: AbortSignal,
): Promise<boolean> =>
  Promise.race([isThere(signal), sleep(patience, false, { signal, ref: false }).catch(() => true)]);
