import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { sized } from '../long.js';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { git } from './git/git.js';

const script = fileURLToPath(new URL('drive.js', import.meta.url));
const kills = sized(6, 20);

interface Way {
  readonly count: number;
  readonly flags: readonly string[];
  /** The class is there before: made with these. */
  readonly from?: readonly string[];
}

function drive(out: string, { count, flags }: Way) {
  // A group of its own, as a shell would give it: the kill takes what it started as well.
  return spawn(process.execPath, [script, out, `${count}`, ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
}

async function undisturbed(out: string, way: Way): Promise<number> {
  const child = drive(out, way);
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const started = performance.now();
  child.stdout.resume();
  expect((await ended)[0]).toBe(0);
  return performance.now() - started;
}

/** Makes what is to be there before. */
async function begin(out: string, way: Way): Promise<string> {
  if (way.from) await undisturbed(out, { ...way, flags: way.from });
  return out;
}

/** @returns whether it was killed before it had finished */
async function killed(out: string, way: Way, after: number): Promise<boolean> {
  const child = drive(out, way);
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  child.stdout.resume();
  await wait(after);
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch {
    // It has finished.
  }
  return (await ended)[0] !== 0;
}

/** Without what git notes of the files' inodes and times. */
const contents = (out: string) =>
  Object.fromEntries(Object.entries(treeOf(out)).filter(([path]) => !path.endsWith('/.git/index')));

/** Waits for a git that outlived the kill in a group of its own: it ends its work in peace. */
async function quietGit(out: string): Promise<void> {
  const isLocked = (name: string) => existsSync(join(out, name, '.git/index.lock'));
  const folders = existsSync(out) ? readdirSync(out) : [];
  for (let look = 0; look < 100 && folders.some(isLocked); look++) await wait(50);
}

/** What stands in the folder, killed or not, is whole. */
function expectWhole(out: string): void {
  const folders = existsSync(out) ? readdirSync(out) : [];
  for (const folder of folders.filter((name) => name.startsWith('student-'))) {
    expect(readdirSync(join(out, folder))).toContain('.yo-rc.json');
  }
}

function expectClean(repository: string): void {
  expect(git(repository, 'status', '--porcelain')).toBe('');
  expect(git(repository, 'fsck', '--strict')).toBe('');
}

/** @returns how often it was killed before it had finished; what stands then is whole */
async function killedTimes(times: number, out: string, way: Way, takes: number): Promise<number> {
  let hits = 0;
  for (let time = 0; time < times; time++) {
    if (await killed(out, way, Math.random() * takes)) hits++;
    expectWhole(out);
  }
  return hits;
}

/** The next run gives what an undisturbed one does. */
async function expectAs(wanted: ReturnType<typeof contents>, out: string, way: Way): Promise<void> {
  await quietGit(out);
  await undisturbed(out, way);
  expect(contents(out)).toEqual(wanted);
  expect(readdirSync(out).filter((name) => name.startsWith('.docker-intro-'))).toEqual([]);
  if (way.count < 500) expectClean(join(out, `student-${way.count}`));
}

describe.each<[string, Way]>([
  ['a class of 500', { count: 500, flags: [] }],
  ['a class of 30 with git', { count: 30, flags: ['git'] }],
  ['an update of 12', { count: 12, flags: ['update', 'ci'], from: ['git'] }],
])('%s, killed at random moments', (_name, way) => {
  it('is as if nobody had disturbed it after the next run', async () => {
    const parent = temporaryFolder();
    const model = join(parent, 'model');
    await begin(model, way);
    let takes = await undisturbed(model, way);
    const wanted = contents(model);
    let interrupted = 0;
    for (let round = 0; interrupted < kills && round < kills; round++) {
      // Some are killed again when they were killed already.
      const out = await begin(join(parent, `killed${round}`), way);
      const times = 1 + Math.floor(3 * Math.random());
      const hits = await killedTimes(times, out, way, takes);
      interrupted += hits;
      // The machine had more to do when it was measured: sooner, then.
      if (hits === 0) takes *= 0.8;
      await expectAs(wanted, out, way);
    }
    // Else nothing was in fact interrupted.
    expect(interrupted).toBeGreaterThan(kills / 2);
  }, 240_000);
});
