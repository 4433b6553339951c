import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FailureCode } from '../../verdict/failure.js';

/** Looks after an engine while commands wait for it. */
interface Pulse {
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

/** How an engine is: it answers, its command says that it is not there, or nothing comes at all. */
type Beat = 'there' | 'away' | 'silent';

/**
 * Times in a row that it is said to be away until it is taken to be: what waits for an engine whose
 * cable was pulled would do so for minutes, though each new command fails at once.
 */
const certain = 3;

/**
 * A docker command has no deadline of its own, and a long one is no sign of anything: an engine
 * that has stopped to answer at all is. One question at a time, however many commands wait.
 * @param feel asks the engine something that it answers at once
 */
export function createPulse(feel: (signal: AbortSignal) => Promise<Beat>): Pulse {
  const hung = new AbortController();
  setMaxListeners(0, hung.signal);
  let waiting = 0;
  let needless = new AbortController();
  let away = 0;
  /** Why it is taken for gone; undefined as long as it is not. */
  const goneBy = (felt: Beat): FailureCode | undefined => {
    away = felt === 'away' ? away + 1 : 0;
    if (felt === 'silent') return 'ENGINE_HUNG';
    return away < certain ? undefined : 'ENGINE_DOWN';
  };
  const beat = async (): Promise<void> => {
    const { signal } = needless;
    away = 0;
    while (!signal.aborted && !hung.signal.aborted) {
      await sleep(pause, undefined, { signal, ref: false }).catch(() => {});
      const why = signal.aborted ? undefined : goneBy(await feelSoon(feel, signal));
      if (signal.aborted || why === undefined) continue;
      hung.abort(why);
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
const feelSoon = (
  feel: (signal: AbortSignal) => Promise<Beat>,
  signal: AbortSignal,
): Promise<Beat> => {
  const late = sleep(patience, 'silent' as const, { signal, ref: false });
  return Promise.race([feel(signal), late.catch(() => 'there' as const)]);
};
