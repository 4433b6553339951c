import type { ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { command } from '../engine/command.js';
import type { Host } from './host.js';

/** Where the engine of a host is asked, from here: with TCP and no TLS, as in a lab. */
const port = 2375;

/** Seconds until it answers, after `kill -9` too, when it first ends what still runs. */
const patience = 40;

export interface HostEngine {
  readonly url: string;
  /** Starts it, and waits until it answers. */
  readonly start: () => Promise<void>;
  /** The engine only: what runs on it goes on running. */
  readonly kill: () => Promise<void>;
  /** It takes connections and says nothing any more, until it is woken. */
  readonly freeze: () => Promise<void>;
  readonly wake: () => Promise<void>;
  /** A command of docker that is asked of it. */
  readonly docker: (words: string, seconds?: number) => Promise<string>;
}

/** @param folder for all that it stores, and its log */
export function engineOf(
  host: Host,
  folder: string,
  env: Readonly<Record<string, string>>,
): HostEngine {
  mkdirSync(folder, { recursive: true });
  const url = `tcp://${host.address}:${port}`;
  const file = join(folder, 'daemon.json');
  const log = join(folder, 'dockerd.log');
  const settings = {
    'data-root': join(folder, 'data'),
    'exec-root': join(folder, 'exec'),
    pidfile: join(folder, 'dockerd.pid'),
    hosts: ['unix:///var/run/docker.sock', `tcp://0.0.0.0:${port}`],
    // Said so, or it waits before it does.
    tls: false,
    group: 'root',
    'shutdown-timeout': 2,
    'log-level': 'warn',
  };
  writeFileSync(file, JSON.stringify(settings));
  const docker: HostEngine['docker'] = (words, seconds = 20) =>
    command(['docker', '-H', url, ...words.split(' ')], {
      seconds,
      env: { ...env, DOCKER_HOST: '', DOCKER_CONTEXT: '' },
    });
  let way: ChildProcess | undefined;
  const signal = async (name: string): Promise<void> => {
    await host.run(['sh', '-c', `kill -${name} "$(cat "$0")"`, join(folder, 'dockerd.pid')]);
  };
  return {
    url,
    docker,
    start: async () => {
      way = host.start(['dockerd', '--config-file', file], openSync(log, 'a'));
      way.unref();
      const end = performance.now() + patience * 1000;
      for (;;) {
        const version = await docker('version --format {{.Server.Version}}', 5).catch(() => '');
        if (version !== '') return;
        if (performance.now() < end) await sleep(150);
        else throw new Error(`No engine on a host: ${readFileSync(log, 'utf8').slice(-2000)}`);
      }
    },
    freeze: () => signal('STOP'),
    wake: async () => {
      await signal('CONT');
      // What leads into the namespace stops with what it has started, and would bury it never.
      way?.kill('SIGCONT');
    },
    kill: async () => {
      await host.run([
        'sh',
        '-c',
        'kill -9 "$(cat "$0")"; rm -f "$0"',
        join(folder, 'dockerd.pid'),
      ]);
    },
  };
}
