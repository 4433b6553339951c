import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planFor, textsOf } from '../project/plan-for.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { pathWith, runCommand } from './run-command.js';

const fresh = textsOf(await planFor());
const paths = Object.keys(fresh);

/** What git says, with no settings but those of the repository. */
const git = (dir: string, ...words: string[]): string =>
  execFileSync('git', ['-C', dir, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  }).trim();

const none = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_GLOBAL: undefined,
};

async function make(dir: string, env: Readonly<Record<string, string | undefined>> = {}) {
  const { code, stderr } = await runCommand([dir, '--yes', '--git'], { env: { ...none, ...env } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}

function expectOneCleanCommit(dir: string): void {
  expect(git(dir, 'log', '--format=%s', '--all')).toBe('First commit, made by docker-intro');
  expect(git(dir, 'branch', '--show-current')).toBe('main');
  expect(git(dir, 'status', '--porcelain')).toBe('');
  expect(git(dir, 'ls-files').split('\n').sort()).toEqual([...paths].sort());
  for (const path of paths) expect(git(dir, 'show', `HEAD:${path}`)).toBe(fresh[path]?.trim());
}

test('where no author is configured, one stands for the tool', async () => {
  const dir = join(temporaryFolder(), 'demo');
  await make(dir);
  expectOneCleanCommit(dir);
  expect(git(dir, 'log', '--format=%an <%ae>')).toBe('docker-intro <docker-intro@localhost>');
});

test('the author that is configured is taken', async () => {
  const HOME = folderWith({ '.gitconfig': '[user]\nname = Ada\nemail = ada@example.org\n' });
  const dir = join(temporaryFolder(), 'demo');
  await make(dir, { HOME });
  expect(git(dir, 'log', '--format=%an <%ae>')).toBe('Ada <ada@example.org>');
});

test.each([
  ['half an author', '[user]\nemail = ada@example.org\nuseConfigOnly = true\n'],
  [
    'signing without a key',
    '[commit]\ngpgsign = true\n[gpg]\nprogram = /bin/false\n[user]\nsigningkey = x\n',
  ],
  ['hooks that refuse', '[core]\nhooksPath = HOME/hooks\n'],
  ['a template with a hook that refuses', '[init]\ntemplateDir = HOME/template\n'],
  ['another first branch', '[init]\ndefaultBranch = trunk\n'],
  ['our files ignored everywhere', '[core]\nexcludesFile = HOME/ignored\n'],
  ['other line ends', '[core]\nautocrlf = true\nsafecrlf = true\neol = crlf\n'],
  ['a monitor that fails', '[core]\nfsmonitor = /bin/false\n'],
  [
    'an editor that fails',
    '[core]\neditor = /bin/false\n[commit]\nverbose = true\nstatus = true\n',
  ],
])('the settings of the user do not disturb: %s', async (_what, settings) => {
  const HOME = folderWith({
    'hooks/pre-commit': '#!/bin/sh\nexit 1\n',
    'hooks/post-commit': '#!/bin/sh\ntouch "$HOME/ran"\n',
    'hooks/reference-transaction': '#!/bin/sh\nexit 1\n',
    'template/hooks/pre-commit': '#!/bin/sh\nexit 1\n',
    ignored: '*\n',
  });
  for (const hook of [
    'hooks/pre-commit',
    'hooks/post-commit',
    'hooks/reference-transaction',
    'template/hooks/pre-commit',
  ]) {
    chmodSync(join(HOME, hook), 0o755);
  }
  const config = folderWith({ config: settings.replaceAll('HOME', HOME) });
  const dir = join(temporaryFolder(), 'demo');
  await make(dir, { HOME, GIT_CONFIG_GLOBAL: join(config, 'config') });
  expectOneCleanCommit(dir);
  expect(existsSync(join(HOME, 'ran'))).toBe(false);
});

test('inside another repository, and called by a hook of it, it makes one of its own', async () => {
  const outer = temporaryFolder();
  git(outer, 'init', '--quiet');
  const dir = join(outer, 'demo');
  await make(dir, {
    GIT_DIR: join(outer, '.git'),
    GIT_WORK_TREE: outer,
    GIT_INDEX_FILE: join(outer, '.git/index'),
  });
  expectOneCleanCommit(dir);
  expect(git(outer, 'ls-files')).toBe('');
});

describe('inside another repository', () => {
  const outer = (ignored = ''): string => {
    const folder = folderWith({ '.gitignore': ignored });
    git(folder, 'init', '--quiet');
    return folder;
  };
  const say = async (cwd: string, dir: string, locale: string) =>
    (await runCommand([dir, '--yes', '--git', '--locale', locale], { cwd, env: none })).stdout;

  test.each([
    ['en', 'demo', /demo lies inside another Git repository.*empty folder/s],
    ['fr', 'demo', /demo se trouve dans un autre dépôt Git.*dossier vide/s],
    ['en', 'new/demo', /new\/demo lies inside/],
  ])('what that means is said, with the line that mends it: %s %s', async (locale, dir, words) => {
    const cwd = outer();
    const said = await say(cwd, dir, locale);
    expect(said).toMatch(words);
    for (const part of [cwd, `${dir}/.git`, '--git', `${cwd}/.gitignore`]) {
      expect(said).toContain(part);
    }
    const line =
      said
        .split('\n')
        .find((each) => each.trim().startsWith('/'))
        ?.trim() ?? '';
    expect(line).toBe(`/${dir}/`);
    writeFileSync(join(cwd, '.gitignore'), `${line}\n`);
    expect(git(cwd, 'status', '--porcelain')).toBe('?? .gitignore');
  });

  test('the folder in which it stands is called so', async () => {
    const cwd = join(outer(), 'a [b]');
    mkdirSync(cwd);
    const said = await say(cwd, '.', 'en');
    expect(said).toContain('Note: this folder lies inside');
    expect(said).toContain('\n  /a \\[b]/\n');
  });

  test.each([
    ['none', () => temporaryFolder()],
    ['one that ignores it', () => outer('demo/\n')],
    ['what only looks like one', () => folderWith({ '.git/HEAD': '' })],
  ])('nothing is said: %s', async (_what, prepare) => {
    expect(await say(prepare(), 'demo', 'en')).not.toContain('lies inside');
  });

  test('nothing is said of a repository that was there', async () => {
    const cwd = outer();
    await say(cwd, 'demo', 'en');
    expect(await say(cwd, 'demo', 'en')).not.toContain('lies inside');
  });
});

describe('a folder that is there', () => {
  test('has what is ours committed, and only that', async () => {
    const dir = folderWith({ 'mine.txt': 'mine' });
    await make(dir);
    expect(git(dir, 'ls-files').split('\n').sort()).toEqual([...paths].sort());
    expect(git(dir, 'status', '--porcelain')).toBe('?? mine.txt');
  });

  test('that is a repository keeps it as it is', async () => {
    const dir = folderWith({ 'mine.txt': 'mine' });
    git(dir, 'init', '--quiet', '--initial-branch=mine');
    const { code, stdout } = await runCommand([dir, '--yes', '--git'], { env: none });
    expect({ code, said: stdout.includes('no commit was made') }).toEqual({ code: 0, said: true });
    expect(git(dir, 'branch', '--show-current')).toBe('mine');
    expect(git(dir, 'ls-files')).toBe('');
  });
});

test('where there is no git command, nothing is written and the exit code is 3', async () => {
  const cwd = temporaryFolder();
  const { code, stdout, stderr } = await runCommand(['demo', '--yes', '--git'], {
    cwd,
    env: { PATH: pathWith('node') },
  });
  expect({ code, stdout, files: treeOf(cwd) }).toEqual({ code: 3, stdout: '', files: {} });
  expect(stderr).toContain('git command is missing');
});

describe('where git refuses', () => {
  const broken = () => {
    const bin = folderWith({
      git: '#!/bin/sh\ncase "$*" in *--version*) exit 0;; *init*) mkdir -p "$HOME"; exec /usr/bin/env PATH="$REAL" git "$@";; *) echo no can do >&2; exit 9;; esac\n',
    });
    chmodSync(join(bin, 'git'), 0o755);
    return { PATH: `${bin}:${process.env.PATH}`, REAL: process.env.PATH };
  };

  test('a new folder does not appear', async () => {
    const cwd = temporaryFolder();
    const { code, stderr } = await runCommand(['demo', '--yes', '--git'], { cwd, env: broken() });
    expect({ code, files: treeOf(cwd) }).toEqual({ code: 3, files: {} });
    expect(stderr).toContain('git refused: no can do\nNothing was written.');
  });

  test('in a folder that is there, the files are, and no half of a repository', async () => {
    const cwd = temporaryFolder();
    const { code, stderr } = await runCommand(['--yes', '--git'], { cwd, env: broken() });
    expect(code).toBe(3);
    expect(treeOf(cwd)).toEqual(fresh);
    expect(stderr).toContain('The files are there, without a repository.');
    expect(stderr).not.toContain('Nothing was written');
  });
});
