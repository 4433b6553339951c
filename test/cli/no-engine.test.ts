import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planFor, textsOf } from '../project/plan-for.js';
import { parseAs } from '../schema.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { pathWith, runCommand } from './run-command.js';

const env = { PATH: pathWith('node') };
const fresh = textsOf(await planFor());

describe('what to type next', () => {
  const silent = '#!/bin/sh\necho Cannot connect to the Docker daemon >&2\nexit 1\n';
  const installed = ['lesson demo --open', 'doctor', 'up demo'];
  test.each<[string, string, readonly string[], RegExp, readonly string[]]>([
    ['no command', '', [], /^Docker is not on this computer yet/m, installed],
    ['no command, and asked', '', ['--verify'], /^Docker is not on this computer yet/m, installed],
    [
      ...(['no engine', silent, ['--verify'], /^Docker does not answer yet/m] as const),
      ['doctor', 'up demo', 'lesson demo --open'],
    ],
    [
      'no engine, and none wanted',
      ...([silent, ['--verify', '--if-engine'], /^Docker does not answer yet/m] as const),
      ['doctor', 'up demo', 'lesson demo --open'],
    ],
  ])('first what is missing: %s', async (_what, docker, more, why, typed) => {
    const folder = folderWith(docker === '' ? {} : { docker });
    if (docker !== '') chmodSync(join(folder, 'docker'), 0o755);
    const path = `${folder}:${pathWith('node', 'sh')}`;
    const { stdout } = await runCommand(['demo', ...more], { env: { PATH: path } });
    expect(stdout).toMatch(why);
    const commands = typed.map((words) => `  docker-intro ${words}\n`).join('');
    expect(stdout).toMatch(new RegExp(`Next, type:\n${commands}$`));
  });
});

describe('where there is no docker command', () => {
  test('--verify --if-engine makes the project, says that it is not proven, and exits 0', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await runCommand(['demo', '--verify', '--if-engine'], {
      cwd,
      env,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Not proven yet');
    expect(stdout).toContain('There is no docker command on this machine.');
    expect(stdout).toContain('\n  docker-intro up demo\n');
    expect(treeOf(join(cwd, 'demo'))).toEqual(fresh);
  });

  test('--verify makes the project, and exits 3', async () => {
    const cwd = temporaryFolder();
    const { code, stdout } = await runCommand(['demo', '--verify'], { cwd, env });
    expect(code).toBe(3);
    expect(stdout).toContain('There is no docker command on this machine.');
    expect(treeOf(join(cwd, 'demo'))).toEqual(fresh);
  });

  test('verify exits 3, and its report says why', async () => {
    const cwd = folderWith(fresh);
    const { code, stdout } = await runCommand(['verify', '--format=json'], { cwd, env });
    const report = parseAs('report', stdout);
    expect({ code, exitCode: report.exitCode, engine: report.engine }).toEqual({
      code: 3,
      exitCode: 3,
      engine: null,
    });
    expect(report.projects.map((project) => [project.dir, project.outcome, project.code])).toEqual([
      ['.', 'error', 'CLI_MISSING'],
    ]);
  });

  test('verify --if-engine calls a project as verify does, by the options it was read with', async () => {
    const cwd = folderWith({ 'deep/shop/src/Dockerfile': 'FROM scratch\n' });
    const argv = ['verify', 'deep/shop', '--context-dir=src', '--format=json'];
    const names = await Promise.all(
      [argv, [...argv, '--if-engine']].map(
        async (words) => parseAs('report', (await runCommand(words, { cwd, env })).stdout).projects,
      ),
    );
    expect(names.map(([project]) => project?.name)).toEqual(['shop', 'shop']);
  });

  test('verify --if-engine exits 0, and its report says that nothing was done', async () => {
    const cwd = folderWith({ ...fresh, 'b/Dockerfile': 'FROM scratch\n' });
    const { code, stdout } = await runCommand(
      ['verify', '.', 'b', '--if-engine', '--format=json'],
      { cwd, env },
    );
    const report = parseAs('report', stdout);
    expect({ code, outcome: report.outcome, exitCode: report.exitCode }).toEqual({
      code: 0,
      outcome: 'skip',
      exitCode: 0,
    });
    expect(report.projects.map((project) => [project.dir, project.code])).toEqual([
      ['.', 'CLI_MISSING'],
      ['b', 'CLI_MISSING'],
    ]);
  });

  test.each([['--verify'], ['--verify', '--if-engine']])(
    '%j with --format json has a report, alone on standard output',
    async (...flags) => {
      const { stdout, stderr } = await runCommand(['demo', ...flags, '--format=json'], { env });
      expect(parseAs('report', stdout).projects[0]?.code).toBe('CLI_MISSING');
      expect(stderr).toContain('Created demo');
    },
  );

  test('in French as well', async () => {
    const { code, stdout } = await runCommand(['demo', '--verify', '--if-engine', '--locale=fr'], {
      env,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/n’y a pas de commande docker|commande docker/);
    expect(stdout).not.toMatch(/Not proven|Next, type/);
  });
});

test('a folder called verify is made, proven and told from the command', async () => {
  const cwd = temporaryFolder();
  expect((await runCommand(['./verify', '--yes'], { cwd, env })).code).toBe(0);
  expect(treeOf(join(cwd, 'verify'))).toEqual(fresh);
  const { code, stdout } = await runCommand(['verify', 'verify', '--format=json'], { cwd, env });
  expect({ code, dir: parseAs('report', stdout).projects[0]?.dir }).toEqual({
    code: 3,
    dir: 'verify',
  });
});
