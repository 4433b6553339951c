import { constants } from 'node:os';
import { endTree, signalGroup } from './group.js';
import type { Guard } from './guard.js';
import { Tail } from './tail.js';

/** A program that is to go on running: an array of words, never a line for a shell. */
interface StartRequest {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The whole environment: what this process has is not handed on. */
  readonly env: Readonly<Record<string, string>>;
  /** Told of its process group, so that nothing of it outlives us. */
  readonly guard: Pick<Guard, 'watch' | 'unwatch'>;
}

/** A program that runs. */
export interface Running {
  readonly pid: number | undefined;
  /** How it ended; undefined while it runs. 128 and more: a signal ended it. */
  readonly exitCode: () => number | undefined;
  /** The last 64 KiB of what it said, in the order in which it came. */
  readonly output: () => Promise<string>;
  /** Presses Ctrl-C, and ends by force what is not gone then. @param patience milliseconds */
  readonly stop: (patience: number) => Promise<void>;
}

/** The number that a shell has for a program that could not be started. */
const notFound = 127;

/** Milliseconds in which a program that was ended by force is seen to be gone. */
const certain = 2000;

/** Milliseconds for the last words of a program that has ended. */
const lastWords = 200;

/**
 * Starts a program that does not end by itself, with no standard input and in a process group
 * of its own, as `run` does for those that do. Never throws for what the program does.
 */
export async function start({ argv, cwd, env, guard }: StartRequest): Promise<Running> {
  const { execa } = await import('execa');
  const [file = '', ...words] = argv;
  const output = new Tail();
  const child = execa(file, words, {
    cwd,
    env,
    extendEnv: false,
    stdin: 'ignore',
    buffer: false,
    reject: false,
    detached: true,
    cleanup: false,
  });
  const { pid } = child;
  if (pid !== undefined) guard.watch(pid);
  child.stdout.on('data', (chunk: Buffer) => output.add(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.add(chunk));
  let exitCode: number | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      exitCode = code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
      resolve();
    });
    child.once('error', () => {
      exitCode ??= notFound;
      resolve();
    });
  });
  // Its result is of no use here: the events above tell it sooner than its pipes, which may be held.
  child.catch(() => {});
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    pid,
    exitCode: () => exitCode,
    output: async () => {
      if (exitCode !== undefined) await within(closed, lastWords);
      return output.text();
    },
    stop: async (patience) => {
      signalGroup(pid, 'SIGINT');
      if (exitCode === undefined) await within(ended, patience);
      // The group as well when its first program has ended: what that one started may live on. All
      // that descends from it is told only while it is there.
      if (exitCode === undefined && pid !== undefined) endTree(pid);
      else signalGroup(pid, 'SIGKILL');
      await within(ended, certain);
      child.stdout.destroy();
      child.stderr.destroy();
      if (pid !== undefined) guard.unwatch(pid);
    },
  };
}

/** Waits for an event, so many milliseconds at most. */
async function within(event: Promise<void>, milliseconds: number): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const deadline = new Promise<void>((resolve) => {
    late = setTimeout(resolve, milliseconds);
  });
  await Promise.race([event, deadline]);
  clearTimeout(late);
}
