import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds in which a program that cannot do its work is seen to end. */
const soon = 1500;

/**
 * Starts a program that is to outlive us, such as a browser, and lets go of it.
 * @returns whether it runs, or has ended well
 */
export async function handOver([file = '', ...words]: readonly string[]): Promise<boolean> {
  const { execa } = await import('execa');
  const child = execa(file, words, {
    ...{ stdio: 'ignore', detached: true, cleanup: false, reject: false, buffer: false },
  });
  child.unref();
  const ended = await Promise.race([child, sleep(soon, undefined, { ref: true })]);
  return ended === undefined || ended.exitCode === 0;
}
