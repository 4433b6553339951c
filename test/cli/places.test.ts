import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ownProcess, writeProcessName } from '../../generators/core/process/process-name.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { giveAway, ordinaryUser } from './ordinary-user.js';
import { runCommand } from './run-command.js';

const fresh = textsOf(await planFor());

describe('an ordinary user', () => {
  const user = ordinaryUser();
  const home = temporaryFolder();
  giveAway(home);
  const run = (args: readonly string[], cwd: string) =>
    runCommand(args, { ...user, cwd, env: { HOME: home } });

  const closed = (path: string, mode: number) => {
    const cwd = folderWith({ [`${path}/x`]: '' });
    giveAway(cwd);
    chmodSync(join(cwd, path), mode);
    return cwd;
  };

  test('makes a project', async () => {
    const cwd = temporaryFolder();
    giveAway(cwd);
    expect((await run(['demo', '--yes', '--git'], cwd)).code).toBe(0);
    const ours = Object.entries(treeOf(join(cwd, 'demo'))).filter(
      ([path]) => !path.startsWith('.git/'),
    );
    expect(Object.fromEntries(ours)).toEqual(fresh);
  });

  test.each([
    ['readonly', 0o555, 'readonly'],
    ['readonly/new', 0o555, 'readonly'],
    ['closed', 0o600, 'closed'],
    ['closed/new', 0o600, 'closed/new'],
    ['closed/new', 0o000, 'closed/new'],
  ])('is told that %s (%o) cannot be written', async (dir, mode, place) => {
    const cwd = closed(dir.split('/')[0] ?? '', mode);
    const { code, stdout, stderr } = await run([dir, '--yes'], cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`You may not write in ${join(cwd, place)}`);
  });

  test('needs no right to list the folder above', async () => {
    const cwd = closed('above', 0o300);
    const { code } = await run(['above/demo', '--yes'], cwd);
    chmodSync(join(cwd, 'above'), 0o700);
    expect(code).toBe(0);
    expect(treeOf(join(cwd, 'above/demo'))).toEqual(fresh);
  });

  test.each([
    ['a file', 'README.md', 'README.md'],
    ['a folder', 'web', 'web/Dockerfile'],
  ])('is told which file cannot be read: %s', async (_what, path, named) => {
    const cwd = folderWith(fresh);
    giveAway(cwd);
    chmodSync(join(cwd, path), 0o000);
    const { code, stderr } = await run(['--yes', '--force'], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain(`  ${named}: The file cannot be read.`);
  });

  test('is not kept from writing by what somebody else left, as in /tmp', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid ?? 0;
    const name = writeProcessName({ ...ownProcess(), pid: gone });
    const left = `.docker-intro-tmp-${name}+1`;
    const cwd = folderWith({ [`${left}/demo/README.md`]: 'part' });
    chmodSync(cwd, 0o1777);
    chmodSync(join(cwd, left), 0o700);
    const { code, stderr } = await run(['demo', '--yes'], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(treeOf(join(cwd, 'demo'))).toEqual(fresh);
  });
});

describe('a place that cannot be written although it seems so', () => {
  test('/proc', async () => {
    const { code, stdout, stderr } = await runCommand(['/proc/docker-intro-demo', '--yes']);
    expect({ code: code === 2 || code === 3, stdout }).toEqual({ code: true, stdout: '' });
    expect(stderr).not.toContain('bug');
  });

  const disk = temporaryFolder();
  // Only root may mount, and not in every container.
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
  afterAll(() => {
    if (mounted) execFileSync('umount', [disk]);
  });
  if (!mounted) console.warn('No small disk can be mounted here: a full one is not tested.');

  (mounted ? test : test.skip)('a full disk: nothing is left of a new folder', async () => {
    writeFileSync(join(disk, 'filler'), Buffer.alloc(50_000));
    const { code, stdout, stderr } = await runCommand([join(disk, 'new/demo'), '--yes']);
    expect({ code, stdout, left: readdirSync(disk) }).toEqual({
      code: 3,
      stdout: '',
      left: ['filler'],
    });
    expect(stderr).toContain('ENOSPC');
    expect(stderr).toContain('Look at the free space');
  });

  (mounted ? test : test.skip)(
    'a full disk: each file in one that is there is old or new',
    async () => {
      const dir = join(disk, 'there');
      mkdirSync(dir);
      writeFileSync(join(dir, 'README.md'), 'old\n');
      const { code } = await runCommand([dir, '--yes', '--force']);
      expect(code).toBe(3);
      for (const [path, text] of Object.entries(treeOf(dir)))
        expect(['old\n', fresh[path]]).toContain(text);
    },
  );
});

test('under a narrow umask everything is for its owner alone', async () => {
  const cwd = temporaryFolder();
  expect((await runCommand(['demo', '--yes'], { cwd, umask: '077' })).code).toBe(0);
  expect(statSync(join(cwd, 'demo')).mode & 0o777).toBe(0o700);
  expect(statSync(join(cwd, 'demo/web/myapp.py')).mode & 0o777).toBe(0o600);
});

test('a working folder that was removed is told, not taken for a bug', async () => {
  const cwd = temporaryFolder();
  const gone = join(cwd, 'gone');
  mkdirSync(gone);
  const { code, stderr } = await runCommand(['demo', '--yes'], {
    cwd: gone,
    before: `rmdir "${gone}"`,
  });
  expect(existsSync(gone)).toBe(false);
  expect(code).toBe(2);
  expect(stderr).not.toMatch(/bug|uv_cwd/);
});
