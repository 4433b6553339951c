import { setTimeout as sleep } from 'node:timers/promises';
import { stateOf } from './state-of.js';

/** Milliseconds between two looks, so that a save is seen at once. */
const pause = 100;

/** A look takes a twentieth of the time at most, however many files there are. */
const rest = 19;

/**
 * Waits until something in a project is saved, and nothing more follows: an editor that saves all
 * files at once saves one after the other.
 * @param seen its state, as {@link stateOf} has told it
 * @returns whether something was saved; false where the signal ended it
 */
export async function nextSave(dir: string, seen: string, signal: AbortSignal): Promise<boolean> {
  let last = seen;
  while (!signal.aborted) {
    const began = performance.now();
    const now = stateOf(dir);
    if (now !== seen && now === last) return true;
    last = now;
    const took = performance.now() - began;
    await sleep(Math.max(pause, rest * took), undefined, { signal }).catch(() => {});
  }
  return false;
}
