import { chmodSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ProjectReport, Report } from '../../../generators/core/verdict/report.js';
import { type Change, inApp, inDockerfile } from '../../docker/change.js';
import { emit } from '../../docker/emit.js';
import { startVerify } from '../../docker/verify-command.js';
import { processesHere } from '../../processes-here.js';
import { needing } from '../../programs/needing.js';
import { folderWith, temporaryFolder } from '../../temporary-folder.js';

/*
 * The application without Docker, as the lesson types it. It needs python3 with its venv, and PyPI,
 * without which this fails.
 */

export const outsideDocker = needing('venv', 'ps');

/** Where the server of an emitted application is started. */
export const server = /app\.run\(.*\)/;

/** Test files run side by side, each with ports of its own. */
const ports = { next: 15_000 + 100 * Number(process.env['JEST_WORKER_ID'] ?? 0) };

/** A project that listens where no other test does, with what a student did to it. */
export async function changed(
  change: Change = () => {},
  stack = 'python3-flask',
): Promise<{ readonly dir: string; readonly port: number }> {
  const dir = await emit('--stack', stack, '--name', 'web');
  ports.next += 1;
  listenAt(ports.next)(dir);
  change(dir);
  return { dir, port: ports.next };
}

/** Lets an emitted project listen on another port. */
export const listenAt =
  (port: number): Change =>
  (dir) => {
    inDockerfile('EXPOSE 5000', `EXPOSE ${port}`)(dir);
    inApp('port=5000', `port=${port}`)(dir);
  };

interface Done {
  readonly exitCode: number | undefined;
  readonly report: Report;
  readonly projects: readonly ProjectReport[];
}

/** The temporary folder of all that is started here. */
const scratch = temporaryFolder();

/** `verify … --outside --format json`; what the tests have students write is to be trusted. */
export const startOutside = (words: readonly string[], env = {}) =>
  startVerify([...words, '--outside', '--trust', '--format', 'json'], { TMPDIR: scratch, ...env });

export async function outside(words: readonly string[], env = {}): Promise<Done> {
  const done = await startOutside(words, env);
  const report = JSON.parse(`${done.stdout}`) as Report;
  return { exitCode: done.exitCode, report, projects: report.projects };
}

/** The PATH of a machine whose `unshare` is refused, as it is in a container and on some desktops. */
export function withoutWalls(path = process.env['PATH'] ?? ''): string {
  const folder = folderWith({ unshare: '#!/bin/sh\nexit 1\n' });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'unshare'), 0o755);
  return `${folder}${delimiter}${path}`;
}

/** The folders that are left in it. */
export const rooms = (): readonly string[] => readdirSync(scratch);

/** The processes that work in it. */
export const workers = (): readonly string[] =>
  processesHere().filter((args) => args.includes(`${scratch}/`));
