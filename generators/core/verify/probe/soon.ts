import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for something, and not for long: what takes longer, or is interrupted, goes on without who
 * waited for it.
 * @param timeout milliseconds
 */
export async function soon<T>(what: Promise<T>, timeout: number, signal: AbortSignal) {
  const end = new AbortController();
  const until = AbortSignal.any([signal, end.signal]);
  const late = sleep(timeout, undefined, { signal: until }).then(
    () => 'late' as const,
    () => 'late' as const,
  );
  const first = await Promise.race([what, late]);
  end.abort();
  return first;
}
