import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { applyFiles } from '../../generators/core/disk/apply-files.js';
import { runCommand } from '../cli/run-command.js';
import { sized } from '../long.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { manyFiles } from './many-files.js';

const script = fileURLToPath(new URL('write-many.js', import.meta.url));
const rounds = sized(6, 12);

const textsOfRun = (run: string) =>
  Object.fromEntries(manyFiles(run).map(({ path, contents }) => [path, contents]));

/** Writes, and is killed after a part of the time that it takes. @returns whether it was too late */
async function writeAndKill(dir: string, run: string, part: number, takes: number) {
  const child = spawn(process.execPath, [script, dir, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await wait(part * takes);
  child.kill('SIGKILL');
  const [code] = await ended;
  return code === 0;
}

/** Milliseconds that an undisturbed run takes once it is ready. */
async function measure(dir: string): Promise<number> {
  const started = performance.now();
  await applyFiles(manyFiles('measure'), dir);
  return performance.now() - started;
}

test('killed at any moment, a new folder is complete or not there', async () => {
  const parent = temporaryFolder();
  const takes = await measure(join(parent, 'measured'));
  const seen = { complete: 0, absent: 0 };
  for (let round = 0; round < rounds; round++) {
    const dir = `new${round}`;
    await writeAndKill(join(parent, dir), 'one', (1.3 * round) / rounds, takes);
    const tree = treeOf(join(parent, dir));
    if (Object.keys(tree).length === 0) {
      expect(readdirSync(parent)).not.toContain(dir);
      seen.absent++;
    } else {
      expect(tree).toEqual(textsOfRun('one'));
      seen.complete++;
    }
  }
  // Else nothing was in fact interrupted.
  expect(seen.absent).toBeGreaterThan(0);
  await applyFiles(manyFiles('last'), join(parent, 'last'));
  expect(readdirSync(parent).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('killed at any moment, a folder that was there has each file whole', async () => {
  const dir = temporaryFolder();
  const takes = await measure(dir);
  let mixed = 0;
  for (let round = 0; round < rounds; round++) {
    await writeAndKill(dir, `run ${round}`, (1.3 * round) / rounds, takes);
    const ours = Object.entries(treeOf(dir)).filter(([path]) => !path.includes('-tmp-'));
    expect(ours).toHaveLength(manyFiles('').length);
    for (const [, text] of ours) expect(new Set(text.split('\n').slice(0, -1)).size).toBe(1);
    for (const [, text] of ours) expect(text.split('\n')).toHaveLength(501);
    if (new Set(ours.map(([, text]) => text)).size > 1) mixed++;
  }
  expect(mixed).toBeGreaterThan(0);
  await applyFiles(manyFiles('last'), dir);
  expect(treeOf(dir)).toEqual(textsOfRun('last'));
});

test('the command, killed at any moment, leaves a complete project or none', async () => {
  const whole = textsOf(await planFor());
  const cwd = temporaryFolder();
  const one = async (round: number) => {
    await runCommand([`p${round}`, '--yes'], {
      cwd,
      started: (pid) =>
        void wait(30 + sized(13, 4) * round)
          .then(() => process.kill(pid, 'SIGKILL'))
          .catch(() => {}),
    });
    const tree = treeOf(join(cwd, `p${round}`));
    if (Object.keys(tree).length > 0) expect(tree).toEqual(whole);
  };
  for (let round = 0; round < sized(6, 20); round += 2)
    await Promise.all([one(round), one(round + 1)]);
  const { code } = await runCommand(['last', '--yes'], { cwd });
  expect(code).toBe(0);
  expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('of two runs at once, both end well or one says that the folder appeared', async () => {
  const whole = textsOf(await planFor());
  for (let round = 0; round < sized(2, 4); round++) {
    const cwd = temporaryFolder();
    const ends = await Promise.all([1, 2, 3].map(() => runCommand(['demo', '--yes'], { cwd })));
    expect(treeOf(cwd)).toEqual(
      Object.fromEntries(Object.entries(whole).map(([path, text]) => [`demo/${path}`, text])),
    );
    for (const { code, stderr } of ends.filter((end) => end.code !== 0)) {
      expect(code).toBe(2);
      expect(stderr).toMatch(/^demo appeared while/);
    }
    expect(ends.map(({ code }) => code)).toContain(0);
  }
});
