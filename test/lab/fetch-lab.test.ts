import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import http from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { namesIn } from '../../generators/core/disk/list-folder.js';
import {
  type FetchBounds,
  fetchLab,
  usualBounds,
} from '../../generators/core/lab/finding/fetch-lab.js';
import { readLabAddress } from '../../generators/core/lab/finding/lab-address.js';
import { run } from '../../generators/core/process/run.js';
import { git } from '../class/git/git.js';
import { runCommand } from '../cli/run-command.js';
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

const fetchFrom = (text: string, isOffline = false, bounds: Partial<FetchBounds> = {}) => {
  const address = readLabAddress(text);
  if (!('kind' in address) || address.kind !== 'git') throw new Error('It is one of git.');
  return fetchLab(address, run, isOffline, { ...usualBounds, ...bounds });
};

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

  const fetch = (fragment: string, isOffline = false, bounds = {}) =>
    fetchFrom(`file://${repository}${fragment}`, isOffline, bounds);
  const cached = () => namesIn(join(`${process.env['XDG_CACHE_HOME']}`, 'docker-intro/labs'));

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

  test('runs nothing: no filter, no hook, no template', async () => {
    const marked = join(temporaryFolder(), 'ran');
    writeFileSync(join(repository, '.gitattributes'), '* filter=evil text eol=crlf ident\n');
    writeFileSync(join(repository, 'intro/project/crlf.txt'), '$Id$ one\ntwo\n');
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
  });

  describe('is bounded', () => {
    test('in what is fetched, and nothing of it is kept', async () => {
      writeFileSync(join(repository, 'film.mp4'), randomBytes(4 * 1024 * 1024));
      commit('2026-2');
      const bounds = { repository: 1024 * 1024 };
      expect(await fetch('#main:intro', false, bounds)).toMatchObject({ failed: 'tooLarge' });
      expect(cached()).toEqual([]);
    });

    test('in what is unpacked, however small it is packed', async () => {
      writeFileSync(join(repository, 'intro/zeros'), Buffer.alloc(80 * 1024 * 1024));
      commit('2026-2');
      expect(await fetch('#main:intro')).toMatchObject({ failed: 'tooLarge' });
      expect(cached()).toEqual([]);
    });

    test('in files', async () => {
      expect(await fetch('#main:intro', false, { files: 3 })).toMatchObject({ failed: 'tooLarge' });
    });

    test('in time', async () => {
      const silent = createServer(() => {}).listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const { port } = silent.address() as AddressInfo;
      const got = await fetchFrom(`git://127.0.0.1:${port}/x.git`, false, { fetch: 1000 });
      silent.close();
      expect(got).toMatchObject({ failed: 'timedOut' });
      expect(cached()).toEqual([]);
    });
  });

  test('asks nobody for a login, and says no token', async () => {
    const server = http.createServer((_, answer) => {
      answer.writeHead(401, { 'WWW-Authenticate': 'Basic realm="x"' }).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const home = temporaryFolder();
    const own = `[url "http://me:s3cret@127.0.0.1:${port}/"]\n\tinsteadOf = https://h.invalid/\n`;
    writeFileSync(join(home, '.gitconfig'), own);
    const before = process.env['HOME'];
    process.env['HOME'] = home;
    const got = await fetchFrom('https://h.invalid/labs.git').finally(() => {
      process.env['HOME'] = before;
      server.close();
    });
    expect(got).toMatchObject({ failed: 'git', detail: expect.stringContaining('fatal: ') });
    expect(JSON.stringify(got)).not.toContain('s3cret');
  });

  test.each([
    ['a link', (place: string) => symlinkSync('/etc/passwd', place)],
    [
      'another repository',
      (place: string) => {
        git(repository, 'clone', '--quiet', repository, place);
        git(repository, 'add', '--all');
      },
    ],
  ])('%s in it is told by its path', async (_what, make) => {
    make(join(repository, 'intro/project/odd'));
    commit('2026-2');
    expect(await fetch('#main:intro')).toMatchObject({
      ...{ failed: 'odd', detail: 'intro/project/odd' },
    });
    // Beside the lab it may stand.
    expect(await fetch('#main:intro/lesson')).toHaveProperty('folder');
  });

  test('is the whole repository, where no folder is said, and nothing of git’s besides', async () => {
    writeFileSync(join(repository, 'intro/.index'), 'mine\n');
    git(repository, 'mv', 'intro/lab.yml', 'lab.yml');
    commit('2026-2');
    const { folder } = (await fetch('')) as { folder: string };
    expect(filesBelow(folder)).toEqual(
      filesBelow(repository).filter((path) => !/^\.git\//.test(path)),
    );
  });

  test('many runs at once fetch the same', async () => {
    const cwd = temporaryFolder();
    const env = { XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] };
    const runs = await Promise.all(
      ['a', 'b', 'c', 'd'].map((dir) =>
        runCommand([dir, '--yes', '--lab', `file://${repository}#main:intro`], { cwd, env }),
      ),
    );
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      runs.map(() => ({ code: 0, stderr: '' })),
    );
    expect(filesBelow(join(cwd, 'd'))).toEqual(filesBelow(join(cwd, 'a')));
    expect(
      cached()
        .map((name) => name.length)
        .sort(),
    ).toEqual([20, 33]);
  });

  test('that nobody has used for long is removed, and one that is used stays', async () => {
    const hash = git(repository, 'rev-parse', 'HEAD');
    await fetch('#main:intro');
    await fetch('#main:intro/lesson');
    const old = new Date(Date.now() - 200 * 24 * 60 * 60 * 1000);
    const root = join(`${process.env['XDG_CACHE_HOME']}`, 'docker-intro/labs');
    for (const name of cached()) utimesSync(join(root, name), old, old);
    expect(await fetch(`#${hash}:intro`, true)).toHaveProperty('folder');
    await fetch('#main:intro/project');
    const kept = await fetch(`#${hash}:intro`, true);
    expect(kept).toHaveProperty('folder');
    expect(await fetch(`#${hash}:intro/lesson`, true)).toMatchObject({ failed: 'offline' });
  });
});
