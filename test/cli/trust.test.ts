import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { folderWith } from '../temporary-folder.js';
import { giveAway, ordinaryUser } from './ordinary-user.js';
import { type Call, main, runCommand } from './run-command.js';

/*
 * What students wrote runs on this machine with --outside, so somebody must have said that it may:
 * of several, and as root. A Python that leaves a trace shows whether anything was started.
 */

const isRoot = process.getuid?.() === 0;
let user: ReturnType<typeof ordinaryUser>;
beforeAll(() => {
  user = ordinaryUser();
});

const dockerfile = 'FROM python:3-slim\nCOPY . .\nCMD ["python", "main.py"]\n';

async function outside(words: readonly string[], who: Pick<Call, 'uid' | 'program'>) {
  const projects = ['one', 'two'].flatMap((name) => [
    [`${name}/Dockerfile`, dockerfile],
    [`${name}/main.py`, ''],
  ]);
  const python = '#!/bin/sh\n: > "$(dirname "$0")/../started"\nexit 1\n';
  // On a machine where nobody may have namespaces, programs run with their user's rights.
  const programs = { 'bin/python3': python, 'bin/unshare': '#!/bin/sh\nexit 1\n' };
  const cwd = folderWith({ ...Object.fromEntries(projects), ...programs });
  for (const program of Object.keys(programs)) chmodSync(join(cwd, program), 0o755);
  if (who.uid !== undefined) giveAway(cwd);
  const env = { PATH: `${join(cwd, 'bin')}:/usr/bin:/bin` };
  const done = await runCommand(['verify', ...words], { cwd, env, ...who });
  return { ...done, started: existsSync(join(cwd, 'started')) };
}

const several = /--outside: This would run what 2 projects hold .* add --trust/;
const asRoot = /--outside: This would run .* as root\. .* add --trust/;

test('several projects are refused, whoever asks', async () => {
  const done = await outside(['one', 'two', '--outside'], user);
  expect(done).toMatchObject({ code: 2, stdout: '', started: false });
  expect(done.stderr).toMatch(several);
  expect(done.stderr).not.toMatch(asRoot);
});

test('in French too', async () => {
  const done = await outside(['one', 'two', '--outside', '--locale', 'fr'], user);
  expect(done).toMatchObject({ code: 2, started: false });
  expect(done.stderr).toMatch(/--outside\u00a0: Ce que contiennent 2 projets .* ajoutez --trust/);
});

(isRoot ? test : test.skip)('one is, to root; and each reason is told', async () => {
  const one = await outside(['one', '--outside'], { program: main });
  expect(one).toMatchObject({ code: 2, stdout: '', started: false });
  expect(one.stderr).toMatch(asRoot);
  expect(one.stderr).not.toMatch(several);
  const both = await outside(['one', 'two', '--outside'], { program: main });
  expect(both.stderr).toMatch(asRoot);
  expect(both.stderr).toMatch(several);
});

test.each([
  ['one', ['one', '--outside']],
  ['several, with --trust', ['one', 'two', '--outside', '--trust']],
])('%s may run, and a line says with which rights', async (_what, words) => {
  const done = await outside(words, user);
  expect(done).toMatchObject({ code: 3, started: true });
  const told = done.stderr.split('\n').filter((line) => line.startsWith('--outside: '));
  expect(told).toEqual([expect.stringContaining('run on this machine with your rights')]);
});

test('--trust says nothing without --outside', async () => {
  const done = await outside(['one', '--static', '--trust'], user);
  expect(done.code).toBe(2);
  expect(done.stderr).toContain('--trust: This goes with --outside.');
});
