import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../package/package-root.js';
import { environmentFor } from './environment.js';

/** Told of what must not outlive us. */
export interface Guard {
  /** A process group that must end with us. */
  readonly watch: (pid: number) => void;
  readonly unwatch: (pid: number) => void;
  /** A process group that must end with us, but not before the engine is cleaned through it. */
  readonly last: (pid: number) => void;
  /** An image without a name that must go with us. */
  readonly image: (id: string) => void;
  /** A temporary folder that must go with us. */
  readonly folder: (path: string) => void;
  /** All that was started has been removed: the guard may go. */
  readonly dismiss: () => void;
}

/** For what leaves nothing behind, or has nobody to guard it (in a test). */
export const noGuard: Guard = {
  watch: () => {},
  unwatch: () => {},
  last: () => {},
  image: () => {},
  folder: () => {},
  dismiss: () => {},
};

/**
 * Waits in the watchdog's place and starts it when it is needed, with what it has been told: a shell
 * is there at once, where another Node.js would take the processor from what is just beginning. All
 * that it calls is built in; what it reads is kept as text and never run.
 */
const waiting = `trap '' INT TERM HUP
unset said line
while IFS= read -r line; do
  [ "$line" = done ] && exit
  said="$said$line
"
done
printf %s "$said" | exec "$@"`;

/** Where memory or descriptors are short it throws, or has no pipe. */
function tryTo(start: () => ChildProcess): ChildProcess | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}

/** The command of a guard. */
function guardArgv(engine: string, label: string): readonly [string, ...string[]] {
  const file = join(packageRoot, 'dist/generators/cli/watchdog.cjs');
  const watchdog = [process.execPath, file, engine, label] as const;
  return process.platform === 'win32' ? watchdog : ['/bin/sh', '-c', waiting, 'sh', ...watchdog];
}

/**
 * Starts a process that outlives `kill -9` of us and of our whole group: it is in a session of its
 * own and reads a pipe. When the pipe ends without a word of good-bye, it ends the clients that
 * are still running and removes from the engine what bears our label.
 * @param engine the command of the engine: `docker`; empty where none is used
 * @param label `key=value`, on every container and image of this run
 * @param env what leads that command to the engine, where the usual environment does not
 */
export async function startGuard(
  engine: string,
  label: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Guard> {
  const { spawn } = await import('node:child_process');
  const [file, ...words] = guardArgv(engine, label);
  // Not by execa, which waits for an end and keeps what is said: nobody waits for this one.
  const child = tryTo(() =>
    spawn(file, words, {
      env: { ...process.env, ...environmentFor(env) },
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      windowsHide: true,
    }),
  );
  // No such shell, or no room for another process: it goes without.
  child?.on('error', () => {});
  const stdin = child?.stdin;
  if (!child || !stdin) return noGuard;
  child.unref();
  // Gone already: then there is nobody to tell.
  stdin.on('error', () => {});
  (stdin as unknown as { unref?: () => void }).unref?.();
  const tell = (line: string) => void stdin.write(`${line}\n`);
  return {
    watch: (pid) => tell(`+${pid}`),
    unwatch: (pid) => tell(`-${pid}`),
    last: (pid) => tell(`last ${pid}`),
    image: (id) => tell(`image ${id}`),
    folder: (path) => tell(`folder ${path}`),
    dismiss: () => void stdin.end('done\n'),
  };
}
