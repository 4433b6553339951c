import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTemporaryFolder, removeTemporaryFolder } from '../../disk/temporary-folder.js';
import type { Guard } from '../../process/guard.js';
import type { Pipe } from '../../process/pipe.js';
import type { Running } from '../../process/start.js';
import type { System } from '../../process/system.js';
import type { Whereabouts } from './direction.js';

/**
 * One connection to the machine of an engine. Docker alone logs in with every command (11 times
 * for a build, one after the other), and sshd drops who does so several times at once.
 */
export interface SshMaster {
  /** The engine's socket, here. */
  readonly socket: string;
  /** Connects, or connects anew. @returns whether it is there; the engine may still not answer */
  readonly open: (signal: AbortSignal) => Promise<boolean>;
  /** A connection to a port of that machine's loopback. */
  readonly to: (port: number) => Promise<Pipe>;
  readonly close: () => Promise<void>;
}

/** Seconds until a machine that is out of reach is given up, and between two signs of life. */
const seconds = { connect: 10, alive: 5 };

/** Milliseconds until the connection stands, its log-in included. */
const patience = 15_000;

/** Nobody is asked for anything; nothing of the user's own settings runs or forwards besides. */
const quiet = ['BatchMode=yes', 'PermitLocalCommand=no', 'RemoteCommand=none', 'RequestTTY=no'];
const asOptions = (settings: readonly string[]) => settings.flatMap((each) => ['-o', each]);

export function createSshMaster(
  { words, socket: remote }: Extract<Whereabouts, { readonly kind: 'ssh' }>,
  guard: () => Guard,
  { start, pipe, env: own }: System,
): SshMaster {
  const folder = makeTemporaryFolder();
  // Short: a socket's path may have no more than 100 bytes, and ssh adds some of its own at first.
  const [control, socket] = [join(folder, 'c'), join(folder, 's')];
  let master: Running | undefined;
  const end = async () => {
    await master?.stop(500);
    master = undefined;
  };
  const settings = [
    ...quiet,
    ...[`ConnectTimeout=${seconds.connect}`, `ServerAliveInterval=${seconds.alive}`],
    ...['ServerAliveCountMax=3', 'StreamLocalBindUnlink=yes', 'ControlPersist=no'],
  ];
  const argv = [
    ...['ssh', '-M', '-N', '-T', '-a', '-x', '-S', control],
    ...asOptions(settings),
    ...['-L', `${socket}:${remote}`, ...words],
  ];
  return {
    socket,
    open: async (signal) => {
      await end();
      guard().folder(folder);
      const env = Object.fromEntries(
        Object.entries(own).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]],
        ),
      );
      const { last, unwatch } = guard();
      const running = await start({ argv, cwd: folder, env, guard: { watch: last, unwatch } });
      master = running;
      const until = performance.now() + patience;
      const stands = () => existsSync(control) && existsSync(socket);
      while (performance.now() < until && !signal.aborted && running.exitCode() === undefined) {
        if (stands()) return true;
        await sleep(20);
      }
      await end();
      return false;
    },
    to: (port) =>
      pipe({
        argv: [
          ...['ssh', '-S', control, ...asOptions([...quiet, 'ControlMaster=no'])],
          ...['-a', '-x', '-W', `127.0.0.1:${port}`, ...words],
        ],
        guard: guard(),
      }),
    close: async () => {
      await end();
      await removeTemporaryFolder(folder);
    },
  };
}
