import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planFor, textsOf } from '../project/plan-for.js';
import { parseAs } from '../schema.js';
import { folderWith } from '../temporary-folder.js';
import { pathWith, runCommand } from './run-command.js';

const env = { PATH: pathWith('node') };
const fresh = textsOf(await planFor({ stack: 'python3-flask' }));
const changed = (from: string, to: string) => {
  const dockerfile = fresh['web/Dockerfile'] ?? '';
  return { ...fresh, 'web/Dockerfile': dockerfile.replace(from, to) };
};
const broken = changed('EXPOSE 5000', 'EXPOSE 5000 # the port');

describe('verify --static', () => {
  test('says of good files that they look right, and that nothing was built or run', async () => {
    const cwd = folderWith(fresh);
    const { code, stdout } = await runCommand(['verify', '--static'], { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toContain('the files look right; nothing was built or run.');
    expect(stdout).not.toMatch(/warning|Proven|docker version/);
    const french = await runCommand(['verify', '--static', '--locale=fr'], { cwd, env });
    expect(french.stdout).toContain('rien n’a été construit ni lancé');
  });

  test('fails where a rule is certain, names the line, and takes no step but that one', async () => {
    const cwd = folderWith(broken);
    const { code, stdout } = await runCommand(['verify', '--static', '--format=json'], {
      cwd,
      env,
    });
    const report = parseAs('report', stdout);
    expect([code, report.exitCode, report.outcome]).toEqual([1, 1, 'fail']);
    const [project] = report.projects;
    expect(project?.code).toBe('DOCKERFILE_SYNTAX');
    expect(project?.location?.file).toBe('web/Dockerfile');
    expect(project?.message).toContain('EXPOSE 5000 # the port');
    const steps = project?.steps.map(({ id, outcome }) => `${id} ${outcome}`);
    expect(steps).toEqual([
      ...['engine skip', 'lint fail', 'build skip', 'run skip'],
      ...['probe skip', 'stop skip', 'remove skip'],
    ]);
  });

  test('counts many, without a word of proof', async () => {
    const cwd = folderWith({
      'a/Dockerfile': 'FROM debian\n',
      'b/Dockerfile': 'FROM\n',
      'c/DockerFile': 'FROM debian\n',
    });
    const words = ['verify', '--static', 'a', 'b', 'c'];
    const { code, stdout } = await runCommand(words, { cwd, env });
    expect(code).toBe(1);
    expect(stdout).toContain('Nothing was built or run: 1 looks right, 2 failed');
    expect(stdout).toContain('The file is called DockerFile');
  });

  test('counts those that were not reached', async () => {
    const cwd = folderWith({ 'a/Dockerfile': 'FROM\n', 'b/Dockerfile': 'FROM debian\n' });
    const words = ['verify', '--static', '--fail-fast', '--jobs=1', 'a', 'b'];
    const english = await runCommand(words, { cwd, env });
    expect(english.stdout).toContain('0 look right, 1 failed, 0 could not be checked, 1 skipped');
    const french = await runCommand([...words, '--locale=fr'], { cwd, env });
    expect(french.stdout).toContain(
      '0 semble correct, 1 en échec, 0 impossible à vérifier, 1 omis',
    );
  });

  test.each([
    ['of 256 KiB is looked at', 262_100, 'fail', []],
    ['of more is not, and that is said', 262_144, 'pass', ['unread']],
  ])('a Dockerfile %s', async (_what, length, outcome, rules) => {
    const cwd = folderWith({ Dockerfile: `FROM a\n#${'x'.repeat(length)}\nFROM\n` });
    const { stdout } = await runCommand(['verify', '--static', '--format=json'], { cwd, env });
    const [project] = parseAs('report', stdout).projects;
    expect(project?.outcome).toBe(outcome);
    expect(project?.warnings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('asks a Python of this machine, where there is one', async () => {
    const source = fresh['web/myapp.py']?.replace('def hello_world():', 'def hello_world()');
    const cwd = folderWith({ ...fresh, 'web/myapp.py': source ?? '' });
    const { stdout } = await runCommand(['verify', '--static', '--format=json'], { cwd });
    const [project] = parseAs('report', stdout).projects;
    const said = [project?.message, ...(project?.warnings.map(({ message }) => message) ?? [])];
    const hasPython = spawnSync('python3', ['-c', '']).status === 0;
    if (hasPython) expect(said.join('\n')).toMatch(/colon is missing/);
  });

  test('never waits for a file, and never reads much of one', async () => {
    const cwd = folderWith(changed('COPY', 'COPY pipe.sh huge.sh loop.sh loop/a ./\nCOPY'));
    const web = join(cwd, 'web');
    if (spawnSync('mkfifo', [join(web, 'pipe.sh')]).status !== 0) return;
    writeFileSync(join(web, 'huge.sh'), '#!/bin/sh\r\n');
    truncateSync(join(web, 'huge.sh'), 5e9);
    symlinkSync('loop.sh', join(web, 'loop.sh'));
    symlinkSync('.', join(web, 'loop'));
    spawnSync('mkfifo', [join(web, '.dockerignore')]);
    mkdirSync(join(web, 'requirements.txt'));
    const began = performance.now();
    const { code, stderr } = await runCommand(['verify', '--static'], { cwd, env });
    expect([code, stderr]).toEqual([1, '']);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('where no engine answers', () => {
  test('the files are looked at all the same, and what is certain is a warning', async () => {
    const cwd = folderWith(broken);
    const { code, stdout } = await runCommand(['verify', '--format=json'], { cwd, env });
    const [project] = parseAs('report', stdout).projects;
    expect([code, project?.code]).toEqual([3, 'CLI_MISSING']);
    expect(project?.steps.slice(0, 3).map(({ outcome }) => outcome)).toEqual([
      ...['error', 'fail', 'skip'],
    ]);
    expect(project?.warnings.map(({ rule }) => rule)).toEqual(['trailing-comment']);
  });
});
