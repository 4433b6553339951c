import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { endTree } from '../../process/group.js';
import { forPodman } from './podman/for-podman.js';
import { storeFormat, workingContainers } from './podman/working-containers.js';

/*
 * A process of its own: node watchdog.cjs ENGINE LABEL. It reads lines from the run that it guards,
 * or from the shell that has waited in its place (see guard.ts), and acts when they end without
 * `done`: that run was killed. It must be done
 * within 10 s, with an engine that may be busy, and uses nothing but Node.
 */

const [engine = 'docker', label = ''] = process.argv.slice(2);
/** Milliseconds for one command of the engine, and between two looks. */
const patience = 4000;
const pause = 400;
/** Looks that must find nothing, one after the other: a client may have been overtaken by its engine. */
const quietLooks = 3;
const mostLooks = 15;

const groups = new Set<number>();
/** Through these the engine is reached: they end when it is clean. */
const last = new Set<number>();
const images: string[] = [];
const folders: string[] = [];
let dismissed = false;

// What ends the terminal must not end us: we are what is left to clean up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

createInterface({ input: process.stdin })
  .on('line', (line) => {
    if (line === 'done') dismissed = true;
    else if (line.startsWith('+')) groups.add(Number(line.slice(1)));
    else if (line.startsWith('-'))
      for (const set of [groups, last]) set.delete(Number(line.slice(1)));
    else if (line.startsWith('last ')) last.add(Number(line.slice(5)));
    else if (line.startsWith('image ')) images.unshift(line.slice(6));
    else if (line.startsWith('folder ')) folders.push(line.slice(7));
  })
  .on('close', () => {
    if (!dismissed) void cleanUp();
  });

async function cleanUp(): Promise<void> {
  for (const pid of groups) endTree(pid);
  if (engine !== '') await cleanEngine();
  for (const pid of last) endTree(pid);
  for (const folder of folders) removeFolder(folder);
}

async function cleanEngine(): Promise<void> {
  for (let quiet = 0, looks = 0; quiet < quietLooks && looks < mostLooks; looks++) {
    const containers = await ids('ps', '-aq', '--filter', `label=${label}`);
    if (containers?.length) await run('rm', '-f', '-v', ...containers);
    await removeWorking();
    const tagged = await ids('images', '-q', '--filter', `label=${label}`);
    if (tagged?.length) await run('rmi', '-f', ...tagged);
    // An engine that does not answer has not said that nothing is there.
    quiet = containers?.length === 0 && tagged?.length === 0 ? quiet + 1 : 0;
    if (quiet === 1 && images.length > 0) await run('rmi', '--no-prune', ...images);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** What builds that were cut off have left, which no label tells. */
async function removeWorking(): Promise<void> {
  if (engine !== 'podman') return;
  const left = workingContainers(
    (await start(['podman', 'info', '--format', storeFormat])) ?? '',
    label,
  );
  if (left.length > 0) await run('rm', '-f', ...left);
}

function removeFolder(folder: string): void {
  try {
    // What was writing in it has just been ended, and may still be ending.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  } catch {
    // A temporary folder that stays is the machine's to remove.
  }
}

async function ids(...words: readonly string[]): Promise<string[] | undefined> {
  const printed = await run(...words);
  return printed === undefined
    ? undefined
    : [...new Set(printed.split('\n').filter((id) => id !== ''))];
}

/** What a command of the engine printed; undefined where it failed or took too long. */
const run = (...words: readonly string[]): Promise<string | undefined> =>
  start(engine === 'podman' ? forPodman(['docker', ...words]) : [engine, ...words]);

function start([command = '', ...words]: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'ignore'] });
    let printed = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? printed : undefined);
    });
  });
}
