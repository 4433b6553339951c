import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { socketOf } from './run-folder.js';

/** Seconds within which an engine answers, or counts as failed; 1 to 2 are usual. */
const patience = 60;

/**
 * Starts dockerd with all of its files in `root` and waits until it answers. It runs in a
 * session of its own, where no Ctrl-C reaches it, and with a mount namespace of its own, so
 * that its mounts are gone when it is.
 */
export async function startDaemon(
  root: string,
  mirror: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const settings = {
    'data-root': join(root, 'data'),
    'exec-root': join(root, 'exec'),
    pidfile: join(root, 'dockerd.pid'),
    hosts: [`unix://${socketOf(root)}`],
    group: 'root',
    'registry-mirrors': [mirror],
    'shutdown-timeout': 5,
    'log-level': 'warn',
  };
  const file = join(root, 'daemon.json');
  await writeFile(file, JSON.stringify(settings));
  const logFile = join(root, 'dockerd.log');
  const log = openSync(logFile, 'a');
  const argv = ['--mount', '--propagation', 'slave', 'dockerd', '--config-file', file];
  const daemon = spawn('unshare', argv, {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', log, log],
  });
  let ended = false;
  daemon.once('error', () => {
    ended = true;
  });
  daemon.once('exit', () => {
    ended = true;
  });
  const deadline = performance.now() + patience * 1000;
  while (!(await answers(socketOf(root)))) {
    if (ended || performance.now() > deadline) {
      const why = ended ? 'ended at once' : `did not answer within ${patience} s`;
      throw new Error(`dockerd ${why}\n${readFileSync(logFile, 'utf8').slice(-3000)}`);
    }
    await pause(100, undefined, { signal });
  }
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ socketPath, path: '/_ping', timeout: 2000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
