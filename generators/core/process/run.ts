import { environmentFor } from './environment.js';
import { descendantsOf, endAll, signalGroup } from './group.js';
import type { Guard } from './guard.js';
import { Tail } from './tail.js';
import { withMemory } from './with-memory.js';

/** A program to be run: an array of words, never a line for a shell. */
export interface RunRequest {
  readonly argv: readonly string[];
  readonly cwd?: string;
  /** Added to the environment of this process; undefined takes away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether `env` is all that it gets. */
  readonly alone?: boolean;
  /** Milliseconds until the program, and all it started, is ended. */
  readonly timeout: number;
  /** Bytes of memory that it may take, and each that it starts, where the system can bound it. */
  readonly memory?: number;
  /** Ends the program early. */
  readonly signal?: AbortSignal;
  /** Told of its process group, so that nothing of it outlives us. */
  readonly guard?: Pick<Guard, 'watch' | 'unwatch'>;
  /** Told of its standard output as it comes. */
  readonly onStdout?: (chunk: Buffer) => void;
  /** Told of both its outputs. */
  readonly onOutput?: (chunk: Buffer) => void;
  /** What it reads on its standard input; nothing by default. */
  readonly input?: string | Uint8Array;
}

/** How a program ended and what it said, bounded whatever its size. */
export interface RunResult {
  /** `missing`: there is no such program (or no such `cwd`). */
  readonly ended: 'exited' | 'missing' | 'timedOut' | 'aborted';
  readonly exitCode: number | null;
  /** The last 64 KiB of its standard output. */
  readonly stdout: string;
  /** The last 64 KiB of its standard error. */
  readonly stderr: string;
  /** The last 64 KiB of both outputs, in the order in which they came. */
  readonly output: string;
  readonly seconds: number;
}

export type Run = (request: RunRequest) => Promise<RunResult>;

/** Milliseconds between asking a program to end and ending it. */
const grace = 1000;

/**
 * Runs a program to its end, in a process group of its own: a Ctrl-C
 * in our terminal reaches us alone, and we decide what becomes of it. Never throws for what
 * the program does.
 */
export const run: Run = async (request) => {
  const { argv, cwd, env, alone = false, timeout, signal, guard } = request;
  const { execa } = await import('execa');
  const started = performance.now();
  const [file = '', ...words] = withMemory(argv, request.memory);
  const stdout = new Tail();
  const stderr = new Tail();
  const output = new Tail();
  const child = execa(file, words, {
    ...(cwd === undefined ? {} : { cwd }),
    env: environmentFor(env, alone),
    extendEnv: !alone,
    ...(request.input === undefined ? { stdin: 'ignore' } : { input: request.input }),
    // Not execa's own buffer: a program that says too much is not one that failed.
    buffer: false,
    reject: false,
    detached: true,
    // With `detached` nothing of this kind would happen; `signalGroup` is what ends it.
    cleanup: false,
  });
  const { pid } = child;
  if (pid !== undefined) guard?.watch(pid);
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.add(chunk);
    output.add(chunk);
    request.onStdout?.(chunk);
    request.onOutput?.(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr.add(chunk);
    output.add(chunk);
    request.onOutput?.(chunk);
  });

  // Execa's own deadline waits for grandchildren that hold the pipe: ours does not.
  let cut: 'timedOut' | 'aborted' | undefined;
  let descendants: ReturnType<typeof descendantsOf> = [];
  let giveUp: (nothing: undefined) => void = () => {};
  const given = new Promise<undefined>((resolve) => {
    giveUp = resolve;
  });
  const stop = (why: 'timedOut' | 'aborted') => {
    if (cut !== undefined) return;
    cut = why;
    descendants = descendantsOf(child.pid);
    signalGroup(child.pid, 'SIGTERM');
    setTimeout(() => {
      // What has been started meanwhile; only of a program that is there, whose number is its own.
      const isThere = child.exitCode === null && child.signalCode === null;
      if (isThere) descendants = [...descendants, ...descendantsOf(child.pid)];
      signalGroup(child.pid, 'SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
      giveUp(undefined);
    }, grace).unref();
    ended.then(() => giveUp(undefined));
  };
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const timer = setTimeout(() => stop('timedOut'), timeout);
  const onAbort = () => stop('aborted');
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  const result = await Promise.race([child, given]);
  endAll(descendants);
  if (pid !== undefined) guard?.unwatch(pid);
  clearTimeout(timer);
  signal?.removeEventListener('abort', onAbort);

  // The shell that bounds its memory says so by its exit code.
  const isMissing =
    result?.code === 'ENOENT' || (request.memory !== undefined && result?.exitCode === 127);
  return {
    ended: cut ?? (isMissing ? 'missing' : 'exited'),
    exitCode: result?.exitCode ?? null,
    stdout: stdout.text(),
    stderr: stderr.text(),
    output: output.text(),
    seconds: (performance.now() - started) / 1000,
  };
};
