import { walkFolder } from '../../disk/walk-folder.js';
import type { RunResult } from '../../process/run.js';

/** Milliseconds between two looks at how much a program has written. */
const pause = 100;

/**
 * Has a program write into a folder, and ends it where that grows too large: then undefined. Between
 * two looks it may write more.
 * @param most bytes
 */
export async function whileSmall(
  folder: string,
  most: number,
  call: (signal: AbortSignal) => Promise<RunResult>,
): Promise<RunResult | undefined> {
  const isLarge = () => {
    let bytes = 0;
    for (const file of walkFolder(folder, '.')) bytes += file.bytes ?? 0;
    return bytes > most;
  };
  const enough = new AbortController();
  const looks = setInterval(() => isLarge() && enough.abort(), pause);
  try {
    const ended = await call(enough.signal);
    return ended.ended === 'aborted' || isLarge() ? undefined : ended;
  } finally {
    clearInterval(looks);
  }
}
