import { deadlines, type Engine } from '../engine/engine.js';
import { classifyStart } from '../engine/words/classify.js';
import { helperCommand } from './helpers.js';

/** Bytes: with less than this a disk is full for a build, which may be removed again by now. */
export const leastRoom = 1024 ** 3;

/**
 * Whether there is room on the disk of an engine, as a container sees it.
 * @param image one of ours that has a shell
 * @returns undefined where it cannot be told
 */
export async function hasRoom(
  engine: Engine,
  image: string,
  labels: readonly string[],
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const argv = helperCommand({ image, program: 'df' }, 'none', labels);
  const looked = await engine.run([...argv, '-Pk', '/'], { timeout: deadlines.start, signal });
  if (looked.exitCode !== 0) {
    return classifyStart(looked).code === 'DISK_FULL' ? false : undefined;
  }
  // Source: POSIX, `df -P`: the name, all, used and free.
  const free = /^\S.*\s\d+\s+\d+\s+(\d+)\s+\d+%\s/m.exec(looked.stdout)?.[1];
  return free === undefined ? undefined : 1024 * Number(free) >= leastRoom;
}
