import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { comparePlan } from '../../generators/core/project/compare.js';
import type { Plan } from '../../generators/core/project/plan.js';
import { folderWith } from '../temporary-folder.js';

const text = 'é\ufffd\n';
const plan: Plan = {
  files: [
    { path: '.yo-rc.json', contents: '{}\n', mode: 0o644 },
    { path: 'README.md', contents: text, mode: 0o644 },
    { path: 'web/myapp.py', contents: 'x\n', mode: 0o644 },
  ],
};

function compare(prepare: (folder: string) => void, force = false) {
  const folder = folderWith({ 'README.md': text, 'web/myapp.py': 'x\n', '.yo-rc.json': '{}\n' });
  prepare(folder);
  const { files, blocked, unreadable } = comparePlan(plan, folder, force);
  return {
    actions: Object.fromEntries(files.map(({ path, action }) => [path, action])),
    blocked,
    unreadable,
  };
}

const all = (action: string) => Object.fromEntries(plan.files.map(({ path }) => [path, action]));

describe('what writing would mean', () => {
  test('in a folder that is not there, and in an empty one', () => {
    const clear = (folder: string) => rmSync(folder, { recursive: true });
    const empty = (folder: string) => {
      clear(folder);
      mkdirSync(folder);
    };
    const created = { actions: all('create'), blocked: [], unreadable: [] };
    expect(compare(clear)).toEqual(created);
    expect(compare(empty)).toEqual(created);
  });

  test.each([
    ['the same bytes', () => {}, {}],
    ['another mode', (dir: string) => chmodSync(join(dir, 'README.md'), 0o777), {}],
    ['one more byte', change('README.md', `${text}\n`), { 'README.md': 'conflict' }],
    ['the line ends of Windows', change('web/myapp.py', 'x\r\n'), {}],
    ['the line ends of Windows in our own file', change('.yo-rc.json', '{}\r\n'), {}],
    ['both line ends', change('README.md', text.replace('\n', '\r\n')), {}],
    [
      'a carriage return inside of a line',
      change('web/myapp.py', '\rx\n'),
      { 'web/myapp.py': 'conflict' },
    ],
    [
      'an edit, and the line ends of Windows',
      change('web/myapp.py', 'x\r\ny\r\n'),
      { 'web/myapp.py': 'conflict' },
    ],
    ['a byte order mark', change('README.md', `\ufeff${text}`), { 'README.md': 'conflict' }],
    ['nothing in it', change('README.md', ''), { 'README.md': 'conflict' }],
    [
      'bytes that are no UTF-8, where the plan has the sign for such',
      change('README.md', Buffer.from([0xc3, 0xa9, 0xff, 0x0a])),
      { 'README.md': 'conflict' },
    ],
    ['our own file', change('.yo-rc.json', '{"other": {}}'), { '.yo-rc.json': 'overwrite' }],
    ['no such file', (dir: string) => rmSync(join(dir, 'README.md')), { 'README.md': 'create' }],
    ['a link to the same', link('README.md', 'same', text), {}],
    ['a link out of the folder', outside('README.md', text), { 'README.md': 'conflict' }],
    [
      'more than any file of ours',
      change('README.md', 'x'.repeat(2 ** 21)),
      { 'README.md': 'conflict' },
    ],
    ['a link to others', link('README.md', 'other', 'y'), { 'README.md': 'conflict' }],
  ])('%s', (_what, prepare, changed) => {
    const expected = { ...all('identical'), ...changed };
    expect(compare(prepare)).toEqual({ actions: expected, blocked: [], unreadable: [] });
    const forced = Object.entries(expected).map(([path, action]) => [
      path,
      action === 'conflict' ? 'overwrite' : action,
    ]);
    expect(compare(prepare, true).actions).toEqual(Object.fromEntries(forced));
  });
});

describe('what is written in the place of a file', () => {
  test.each([
    ['y\r\n', 'x\r\n'],
    ['y\n', 'x\n'],
    ['y', 'x\n'],
    ['y\r\ny\n', 'x\n'],
  ])('has its line ends: %j', (current, contents) => {
    const folder = folderWith({ 'web/myapp.py': current });
    const { files } = comparePlan(plan, folder, true);
    expect(files.find(({ path }) => path === 'web/myapp.py')?.contents).toBe(contents);
  });
});

describe('what no file can replace, not even by force', () => {
  test.each([
    ['a folder', 'README.md', (path: string) => mkdirSync(path)],
    ['a named pipe', 'README.md', (path: string) => execFileSync('mkfifo', [path])],
    ['a link to a folder', 'README.md', (path: string) => symlinkSync('.', path)],
    ['a link to nothing', 'README.md', (path: string) => symlinkSync('nowhere', path)],
    ['a file where a folder must be', 'web', (path: string) => writeFileSync(path, '')],
    ['a link where a folder must be', 'web', (path: string) => symlinkSync('/tmp', path)],
  ])('%s', (_what, name, make) => {
    for (const force of [false, true]) {
      const { blocked, unreadable } = compare((folder) => {
        rmSync(join(folder, name), { recursive: true });
        make(join(folder, name));
      }, force);
      expect({ blocked, unreadable }).toEqual({
        blocked: [name === 'web' ? 'web/myapp.py' : name],
        unreadable: [],
      });
    }
  });

  test('what cannot be looked at', () => {
    const { unreadable } = compare((folder) => {
      rmSync(join(folder, 'README.md'));
      symlinkSync('README.md', join(folder, 'README.md'));
    });
    expect(unreadable).toEqual(['README.md']);
  });
});

function change(path: string, contents: string | Buffer) {
  return (folder: string) => writeFileSync(join(folder, path), contents);
}

function link(path: string, to: string, contents: string) {
  return (folder: string) => {
    rmSync(join(folder, path));
    writeFileSync(join(folder, to), contents);
    symlinkSync(to, join(folder, path));
  };
}

function outside(path: string, contents: string) {
  return (folder: string) => {
    rmSync(join(folder, path));
    symlinkSync(join(folderWith({ other: contents }), 'other'), join(folder, path));
  };
}
