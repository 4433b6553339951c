import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fetchLab } from '../../generators/core/lab/finding/fetch-lab.js';
import { readLabAddress } from '../../generators/core/lab/finding/lab-address.js';
import { run } from '../../generators/core/process/run.js';
import { git } from '../class/git/git.js';
import { temporaryFolder } from '../temporary-folder.js';
import { filesBelow, labWith } from './labs.js';

test.each([
  ['my-lab', { kind: 'folder', path: 'my-lab' }],
  ['../labs/my lab', { kind: 'folder', path: '../labs/my lab' }],
  ['C:\\labs\\intro', { kind: 'folder', path: 'C:\\labs\\intro' }],
  ['https://h.org/a.git', { kind: 'git', url: 'https://h.org/a.git', ref: 'HEAD', path: '' }],
  [
    'git+https://h.org/a.git#main',
    { kind: 'git', url: 'https://h.org/a.git', ref: 'main', path: '' },
  ],
  [
    'git+ssh://git@h.org/a.git#2026-1:intro',
    { kind: 'git', url: 'ssh://git@h.org/a.git', ref: '2026-1', path: 'intro' },
  ],
  [
    'git@h.org:labs/a.git#:/intro/',
    { kind: 'git', url: 'git@h.org:labs/a.git', ref: 'HEAD', path: 'intro' },
  ],
  ['git+/srv/labs#v1', { kind: 'git', url: 'file:///srv/labs', ref: 'v1', path: '' }],
  ['ext::sh -c touch% /tmp/x', { kind: 'folder', path: 'ext::sh -c touch% /tmp/x' }],
  ['git+ext::sh -c id', { bad: 'protocol' }],
  ['ftp://h.org/a.git', { bad: 'protocol' }],
  ['https://user:secret@h.org/a.git', { bad: 'login' }],
  ['https://h.org/a.git?token=secret', { bad: 'login' }],
  ['https://h.org/a.git#--upload-pack=x', { bad: 'ref' }],
  ['https://h.org/a.git#a..b', { bad: 'ref' }],
  ['https://h.org/a.git#main:../../etc', { bad: 'path' }],
] as const)('the address %s', (text, address) => {
  expect(readLabAddress(text)).toEqual(address);
});

describe('a lab in a repository', () => {
  let repository: string;
  const before = process.env['XDG_CACHE_HOME'];
  beforeEach(() => {
    process.env['XDG_CACHE_HOME'] = join(temporaryFolder(), 'cache');
    repository = join(temporaryFolder(), 'labs');
    mkdirSync(repository);
    renameSync(labWith(), join(repository, 'intro'));
    git(repository, 'init', '--quiet', '--initial-branch=main');
    commit('2026-1');
  });
  afterEach(() => {
    process.env['XDG_CACHE_HOME'] = before;
    if (before === undefined) delete process.env['XDG_CACHE_HOME'];
  });

  function commit(tag: string): string {
    git(repository, 'add', '--all');
    git(repository, 'commit', '--quiet', '-m', tag);
    git(repository, 'tag', tag);
    return git(repository, 'rev-parse', 'HEAD');
  }

  const fetch = (fragment: string, isOffline = false) => {
    const address = readLabAddress(`file://${repository}${fragment}`);
    if (!('kind' in address) || address.kind !== 'git') throw new Error('It is one of git.');
    return fetchLab(address, run, isOffline);
  };

  test('is fetched as it stands there, and known by its commit', async () => {
    const hash = git(repository, 'rev-parse', 'HEAD');
    const got = await fetch('#2026-1:intro');
    expect(got).toMatchObject({ stored: `git+file://${repository}#${hash}:intro` });
    const { folder } = got as { folder: string };
    expect(filesBelow(folder)).toEqual(filesBelow(join(repository, 'intro')));
    for (const file of filesBelow(folder)) {
      expect(readFileSync(join(folder, file))).toEqual(
        readFileSync(join(repository, 'intro', file)),
      );
    }
  });

  test('is taken from the cache without the network, a commit in any case', async () => {
    const hash = git(repository, 'rev-parse', 'HEAD');
    const got = await fetch('#2026-1:intro');
    rmSync(repository, { recursive: true });
    expect(await fetch('#2026-1:intro', true)).toEqual(got);
    expect(await fetch(`#${hash}:intro`)).toEqual(got);
    expect(await fetch('#2026-1:intro')).toMatchObject({ failed: 'git' });
    expect(await fetch('#2026-2:intro', true)).toMatchObject({ failed: 'offline' });
  });

  test('is the newest of a branch, and stays what it was at a commit', async () => {
    const old = await fetch('#main:intro');
    writeFileSync(join(repository, 'intro/project/new.txt'), 'new\n');
    commit('2026-2');
    const now = await fetch('#main:intro');
    expect(now).not.toEqual(old);
    expect(existsSync(join((now as { folder: string }).folder, 'project/new.txt'))).toBe(true);
    const { stored } = old as { stored: string };
    expect(await fetch(stored.slice(stored.indexOf('#')))).toEqual(old);
  });

  test.each([
    ['#2026-9:intro', 'git'],
    ['#main:other', 'noFolder'],
    ['#main:intro/lab.yml', 'noFolder'],
  ])('%s is not there', async (fragment, failed) => {
    expect(await fetch(fragment)).toMatchObject({ failed });
  });

  test('runs nothing: no filter, no hook, no template; links are not made', async () => {
    const marked = join(temporaryFolder(), 'ran');
    writeFileSync(join(repository, '.gitattributes'), '* filter=evil text eol=crlf ident\n');
    writeFileSync(join(repository, 'intro/project/crlf.txt'), '$Id$ one\ntwo\n');
    symlinkSync('/etc/passwd', join(repository, 'intro/project/link'));
    commit('2026-2');
    const settings: Record<string, string> = {
      'filter.evil.smudge': `sh -c 'touch ${marked}; cat'`,
      'core.hooksPath': temporaryFolder(),
      'init.templateDir': temporaryFolder(),
    };
    for (const hook of ['post-checkout', 'reference-transaction']) {
      const path = join(`${settings['core.hooksPath']}`, hook);
      writeFileSync(path, `#!/bin/sh\ntouch ${marked}\n`, { mode: 0o755 });
    }
    const home = temporaryFolder();
    const lines = Object.entries(settings).map(([key, value]) => {
      const [section, ...rest] = key.split('.');
      const name = rest.pop();
      const head = rest.length > 0 ? `[${section} "${rest.join('.')}"]` : `[${section}]`;
      return `${head}\n\t${name} = ${value}`;
    });
    writeFileSync(join(home, '.gitconfig'), `${lines.join('\n')}\n`);
    const old = process.env['HOME'];
    process.env['HOME'] = home;
    const got = await fetch('#main:intro').finally(() => {
      process.env['HOME'] = old;
    });
    const { folder } = got as { folder: string };
    expect(existsSync(marked)).toBe(false);
    expect(readFileSync(join(folder, 'project/crlf.txt'), 'utf8')).toBe('$Id$ one\ntwo\n');
    expect(readFileSync(join(folder, 'project/link'), 'utf8')).toBe('/etc/passwd');
  });
});
