import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { applyFiles } from '../../generators/core/disk/apply-files.js';
import { openWorkFolder, othersBeside } from '../../generators/core/disk/work-folder.js';
import { ownProcess, writeProcessName } from '../../generators/core/process/process-name.js';
import { runCommand } from '../cli/run-command.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';

/** Puts a command into a process namespace of its own, where the numbers begin anew. */
const apart = 'exec unshare --fork --pid "$@"';
const canBeApart = spawnSync('unshare', ['--fork', '--pid', 'true']).status === 0;
if (!canBeApart) console.warn('No process namespace can be made here: two of them are not tested.');

/** A `git` that waits with its commit until it may; then it is the real one. */
function waitingGit() {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const folder = temporaryFolder();
  const [waits, go] = [join(folder, 'waits'), join(folder, 'go')];
  const script = [
    '#!/bin/sh',
    `case " $* " in *" commit "*) : > ${waits}; until [ -e ${go} ]; do sleep 0.02; done ;; esac`,
    `exec ${real} "$@"`,
  ];
  writeFileSync(join(folder, 'git'), `${script.join('\n')}\n`, { mode: 0o755 });
  return {
    path: `${folder}${delimiter}${process.env.PATH}`,
    reached: async () => {
      while (!existsSync(waits)) await wait(20);
    },
    release: () => writeFileSync(go, ''),
  };
}

describe('of two runs in one folder', () => {
  (canBeApart ? test : test.skip).each([
    ['the later one', ':', apart],
    ['the earlier one', apart, ':'],
    ['each', apart, apart],
  ])(
    '%s in a process namespace of its own: neither removes what the other has begun',
    async (_who, earlier, later) => {
      const cwd = folderWith({});
      const git = waitingGit();
      const flags = ['--yes', '--git'];
      const first = runCommand(['a', ...flags], { cwd, before: earlier, env: { PATH: git.path } });
      await git.reached();
      const second = await runCommand(['b', ...flags], { cwd, before: later });
      git.release();
      expect(second).toMatchObject({ code: 0, stderr: '' });
      expect(await first).toMatchObject({ code: 0, stderr: '' });
      const paths = Object.keys(treeOf(cwd));
      expect(paths).toContain('a/.git/HEAD');
      expect(paths.filter((path) => !/^[ab]\//.test(path))).toEqual([]);
    },
  );
});

const { machine } = ownProcess();
const file = { path: 'web/myapp.py', contents: 'x\n', mode: 0o644 };

describe('what a killed run left', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const left = (name: string) => `.docker-intro-tmp-${name}+1`;

  test.each([
    ['whose process is gone', `${gone}-5@${machine}`],
    ['whose number another process has by now', `${process.ppid}-1@${machine}`],
    ['with our own number, as in a container', `${process.pid}-1@${machine}`],
    ['with our very name', writeProcessName(ownProcess())],
  ])(
    '%s: it is swept from beside a new folder, and from inside one that is there',
    async (_what, name) => {
      const parent = folderWith({ [`${left(name)}/new/part`]: '' });
      await applyFiles([file], join(parent, 'new'));
      const dir = folderWith({ [`web/${left(name)}/part`]: '' });
      await applyFiles([file], dir);
      expect([treeOf(parent), treeOf(dir)]).toEqual([
        { 'new/web/myapp.py': 'x\n' },
        { 'web/myapp.py': 'x\n' },
      ]);
    },
  );

  test('on another machine is swept when it has been silent for a while', () => {
    const folder = temporaryFolder();
    const other = join(folder, left('1-1@elsewhere-4'));
    mkdirSync(other);
    openWorkFolder(folder).close();
    expect(existsSync(other)).toBe(true);
    spawnSync('touch', ['-d', '10 minutes ago', other]);
    openWorkFolder(folder).close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is told from what a living run uses, and from what is not ours', async () => {
    const start = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
    const kept = [
      left(`${process.ppid}-${start}@${machine}`),
      ...['.docker-intro-tmp-x', '.docker-intro-tmp-', '.docker-intro', '.docker-intro-tmp-1'],
    ];
    const parent = folderWith(Object.fromEntries(kept.map((name) => [name, ''])));
    await applyFiles([file], join(parent, 'new'));
    expect(readdirSync(parent).sort()).toEqual([...kept, 'new'].sort());
  });
});

describe('a work folder', () => {
  test('of each kind sees its own kind only, until it is closed', () => {
    const folder = temporaryFolder();
    const [one, two, three] = (['class', 'class', 'tmp'] as const).map((kind) =>
      openWorkFolder(folder, kind),
    );
    expect(othersBeside(`${one?.path}`, 'class').map(({ path }) => path)).toEqual([two?.path]);
    expect(othersBeside(`${three?.path}`, 'tmp')).toEqual([]);
    two?.close();
    expect(othersBeside(`${one?.path}`, 'class')).toEqual([]);
    expect(one?.path).toContain(hostname().replace(/[^A-Za-z0-9.-]/g, ''));
    one?.close();
    three?.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});
