import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { endTree } from '../../process/group.js';
import { cleanEngine } from './clean-up.js';
import { allKinds } from './kinds/kinds.js';

/*
 * A process of its own: node watchdog.cjs ENGINE LABEL. It reads lines from the run that it guards,
 * or from the shell that has waited in its place (see guard.ts), and acts when they end without
 * `done`: that run was killed. It must be done
 * within 10 s, with an engine that may be busy, and uses nothing but Node.
 */

const [name = '', label = ''] = process.argv.slice(2);
/** None where no engine was used. */
const kind = allKinds.find((each) => each.name === name);
/** Milliseconds for one command of the engine. */
const patience = 4000;

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
  if (kind)
    await cleanEngine({ kind, print }, { label, images, prune: true, mostLooks: 15, pause: 400 });
  for (const pid of last) endTree(pid);
  for (const folder of folders) removeFolder(folder);
}

function removeFolder(folder: string): void {
  try {
    // What was writing in it has just been ended, and may still be ending.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  } catch {
    // A temporary folder that stays is the machine's to remove.
  }
}

/** What a command of the engine printed; undefined where it failed or took too long. */
function print([command = '', ...words]: readonly string[]): Promise<string | undefined> {
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
