import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planFor, textsOf } from '../project/plan-for.js';
import { parseAs } from '../schema.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { runCommand } from './run-command.js';

const fresh = textsOf(await planFor());
const edited: Readonly<Record<string, string>> = {
  ...fresh,
  'README.md': 'mine\n',
  'web/myapp.py': `${fresh['web/myapp.py']}# mine\n`,
};

describe('what differs', () => {
  test('is listed and left alone, and the exit code is 2', async () => {
    const cwd = folderWith(edited);
    const { code, stdout, stderr } = await runCommand(['--yes'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('  README.md\n  web/myapp.py\n');
    expect(stderr).not.toContain('Dockerfile');
    expect(stderr).toContain('--force');
    expect(stderr).toContain('\n  docker-intro . --locale en --check\n');
    expect(treeOf(cwd)).toEqual(edited);
  });

  test('keeps everything from being written, also what is new', async () => {
    const { 'web/Dockerfile': _gone, ...some } = edited;
    const cwd = folderWith(some);
    expect((await runCommand(['--yes'], { cwd })).code).toBe(2);
    expect(treeOf(cwd)).toEqual(some);
  });

  test('is replaced with --force, and nothing else is', async () => {
    const cwd = folderWith({ ...edited, 'notes.txt': 'mine' });
    const { code, stdout } = await runCommand(['--yes', '--force'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote 2 files in this folder:\n  README.md\n  web/myapp.py\n');
    expect(treeOf(cwd)).toEqual({ ...fresh, 'notes.txt': 'mine' });
  });
});

test('what is equal is no conflict, whatever its mode, and is not touched', async () => {
  const cwd = folderWith(fresh);
  for (const path of Object.keys(fresh)) chmodSync(join(cwd, path), 0o664);
  const before = statSync(join(cwd, 'README.md'));
  const { code, stdout } = await runCommand(['--yes'], { cwd });
  expect({ code, same: stdout.includes('up to date') }).toEqual({ code: 0, same: true });
  const after = statSync(join(cwd, 'README.md'));
  expect([after.mode, after.mtimeMs, after.ino]).toEqual([before.mode, before.mtimeMs, before.ino]);
});

test('the answers that are stored are used again, and a flag wins over them', async () => {
  const cwd = folderWith(textsOf(await planFor({ locale: 'fr', port: 90, greeting: '007' })));
  expect((await runCommand(['--yes'], { cwd })).stdout).toContain('up to date');
  expect((await runCommand(['--yes', '--force', '--port=91'], { cwd })).code).toBe(0);
  expect(treeOf(cwd)).toEqual(textsOf(await planFor({ locale: 'fr', port: 91, greeting: '007' })));
});

test("other generators' parts of .yo-rc.json are kept", async () => {
  const cwd = folderWith({
    '.yo-rc.json': '{"generator-x":{"a":[1]},"generator-docker-intro":{"port":90}}',
  });
  expect((await runCommand(['--yes'], { cwd })).code).toBe(0);
  const stored = { 'generator-x': { a: [1] } };
  expect(treeOf(cwd)).toEqual(textsOf(await planFor({ port: 90 }, stored)));
});

describe('--dry-run', () => {
  test('says what would be written, and writes nothing', async () => {
    const { 'web/Dockerfile': _gone, ...some } = edited;
    const cwd = folderWith(some);
    const { code, stdout } = await runCommand(['--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/differs +README\.md\n/);
    expect(stdout).toMatch(/unchanged +\.gitignore\n/);
    expect(stdout).toMatch(/new +web\/Dockerfile\n/);
    expect(treeOf(cwd)).toEqual(some);
    expect((await runCommand(['--dry-run', '--force'], { cwd })).stdout).toMatch(
      /replace +README\.md\n/,
    );
  });

  test('as JSON is a plan, alone on standard output, that fits its schema', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await runCommand(['demo', '--dry-run', '--format=json'], {
      cwd,
    });
    expect({ code, stderr, there: existsSync(join(cwd, 'demo')) }).toEqual({
      code: 0,
      stderr: '',
      there: false,
    });
    const plan = parseAs('plan', stdout);
    const { files } = await planFor();
    expect(plan).toEqual({
      schema: 'docker-intro/plan/v1',
      dir: 'demo',
      files: files.map((file) => ({
        ...file,
        ...{ mode: '0644', action: 'create', encoding: 'utf-8' },
      })),
    });
  });

  test('says what stands in the way', async () => {
    const cwd = folderWith({ 'README.md/x': '' });
    for (const args of [['--dry-run'], ['--dry-run', '--format=json']]) {
      expect((await runCommand(args, { cwd })).stderr).toContain('README.md');
    }
  });
});

test('a project that is written with --format json says so with a plan, alone on standard output', async () => {
  const { code, stdout, stderr } = await runCommand(['demo', '--yes', '--format=json']);
  expect(code).toBe(0);
  expect(parseAs('plan', stdout).files).toHaveLength(6);
  expect(stderr).toContain('Created demo');
});

describe('--check', () => {
  test('is content with what these answers give', async () => {
    const cwd = folderWith({ ...fresh, 'notes.txt': 'mine' });
    const { code, stdout, stderr } = await runCommand(['--check'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('just what these answers give');
  });

  test('shows the difference, which git applies, and exits 1', async () => {
    const cwd = folderWith(edited);
    rmSync(join(cwd, 'web/Dockerfile'));
    const before = treeOf(cwd);
    const { code, stdout } = await runCommand(['--check'], { cwd });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 1, tree: before });
    execFileSync('git', ['apply', '-'], { cwd, input: stdout });
    expect(treeOf(cwd)).toEqual(fresh);
  });

  test('lets no line of a file speak to a terminal, or to GitHub', async () => {
    const readme = `\n::error::mine\n\u001b[2J\u202e\n${fresh['README.md']}`;
    const cwd = folderWith({ ...fresh, 'README.md': readme });
    const { code, stdout } = await runCommand(['--check'], {
      cwd,
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect([code, stdout]).toEqual([1, expect.stringContaining('\\u{202e}')]);
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain('\u001b');
  });

  test('notices a folder that is not there, and makes none', async () => {
    const cwd = temporaryFolder();
    expect((await runCommand(['demo', '--check'], { cwd })).code).toBe(1);
    expect(treeOf(cwd)).toEqual({});
  });

  test('notices what stands in the way', async () => {
    const cwd = folderWith({ ...fresh });
    rmSync(join(cwd, 'web'), { recursive: true });
    appendFileSync(join(cwd, 'web'), '');
    const { code, stderr } = await runCommand(['--check'], { cwd });
    expect({ code, named: stderr.includes('web/Dockerfile') }).toEqual({ code: 1, named: true });
  });

  test('as JSON is a plan that says which files differ', async () => {
    const { code, stdout } = await runCommand(['--check', '--format=json'], {
      cwd: folderWith(edited),
    });
    expect(code).toBe(1);
    const differing = parseAs('plan', stdout).files.filter((file) => file.action !== 'identical');
    expect(differing.map((file) => file.path)).toEqual(['README.md', 'web/myapp.py']);
  });
});

test('--answers gives what flags would, and a flag wins', async () => {
  const answers = {
    'a.yml': 'port: 90\ngreeting: 007\nlocale: fr\n',
    'a.json': '{"port": 90, "greeting": "007", "locale": "fr"}',
  };
  for (const file of Object.keys(answers)) {
    const cwd = folderWith(answers);
    expect((await runCommand(['demo', '--answers', file, '--port=91'], { cwd })).code).toBe(0);
    expect(treeOf(join(cwd, 'demo'))).toEqual(
      textsOf(await planFor({ port: 91, greeting: '007', locale: 'fr' })),
    );
  }
});
