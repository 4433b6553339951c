import { appendFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { nextSave } from '../../generators/core/watch/next-save.js';
import { stateOf } from '../../generators/core/watch/state-of.js';
import { pathWith, runCommand } from '../cli/run-command.js';
import { watching } from '../cli/watching.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { folderWith } from '../temporary-folder.js';

const fresh = textsOf(await planFor({ stack: 'python3-flask' }));
const dockerfile = fresh['web/Dockerfile'] ?? '';

describe('a save is seen', () => {
  const put = (dir: string, path: string, text: string) => writeFileSync(join(dir, path), text);
  test.each<[string, boolean, (dir: string) => void]>([
    ['another text', true, (dir) => put(dir, 'web/myapp.py', 'x = 1\n')],
    ['of the same length', true, (dir) => put(dir, 'web/Dockerfile', dockerfile.replace('a', 'b'))],
    ['a new file', true, (dir) => put(dir, 'web/new.html', '')],
    ['a file that is gone', true, (dir) => rmSync(join(dir, 'web/myapp.py'))],
    ['.dockerignore', true, (dir) => put(dir, 'web/.dockerignore', 'x\n')],
    ['the answers', true, (dir) => put(dir, '.yo-rc.json', '{}\n')],
    ['nothing', false, () => undefined],
    ['what vim leaves', false, (dir) => put(dir, 'web/.myapp.py.swp', 'x')],
    ['what vim tries', false, (dir) => put(dir, 'web/4913', 'x')],
    ['what Emacs keeps', false, (dir) => put(dir, 'web/myapp.py~', 'x')],
    ['what Python keeps', false, (dir) => put(dir, '__pycache__', 'x')],
  ])('%s: %s', (_what, isSeen, save) => {
    const dir = folderWith(fresh);
    const before = stateOf(dir);
    save(dir);
    expect(stateOf(dir) !== before).toBe(isSeen);
  });

  test('among thousands of files, and where links go round in circles', () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, count) => [`web/a${count}.txt`, '']),
    );
    const dir = folderWith({ ...many, ...fresh });
    for (const name of ['a', 'b', 'c']) symlinkSync('.', join(dir, 'web', name));
    const before = stateOf(dir);
    put(dir, 'web/myapp.py', 'x = 1\n');
    const began = performance.now();
    expect(stateOf(dir)).not.toBe(before);
    // What is looked at twenty times as rarely as it takes is seen within some seconds.
    expect(performance.now() - began).toBeLessThan(500);
  });

  test('once nothing more follows, and not after the signal', async () => {
    const dir = folderWith(fresh);
    const ended = new AbortController();
    const before = stateOf(dir);
    const seen = nextSave(dir, before, ended.signal);
    const file = join(dir, 'web/myapp.py');
    for (let count = 0; count < 4; count += 1) {
      await sleep(60);
      appendFileSync(file, '# more\n');
    }
    const last = stateOf(dir);
    expect([await seen, stateOf(dir)]).toEqual([true, last]);
    setTimeout(() => ended.abort(), 200);
    expect(await nextSave(dir, last, ended.signal)).toBe(false);
  });
});

describe('verify --static --watch', () => {
  test('tells a line where all is well and the cause where it is not, until Ctrl-C', async () => {
    const dir = folderWith(fresh);
    const place = join(dir, 'web/Dockerfile');
    const watched = watching(['verify', '--static', '--watch'], dir, { PATH: pathWith('node') });
    await watched.hears(/the files look right.*[\s\S]*Watching the files: .*\n/);
    writeFileSync(place, dockerfile.replace('EXPOSE', 'EXPOES'));
    const failed = await watched.hears(/ {2}\d\d:\d\d:\d\d {2}FAIL[\s\S]*Write: EXPOSE 5000\n/);
    expect(failed).toContain('web/Dockerfile:');
    writeFileSync(place, dockerfile);
    const mended = await watched.hears(/ {2}\d\d:\d\d:\d\d {2}ok .*\n/);
    expect(mended).not.toMatch(/check|Dockerfile/);
    watched.stop('SIGINT');
    expect(await watched.ended).toBe(0);
  }, 60_000);

  test('goes on where the first look fails, and ends as terminated by a signal that says so', async () => {
    const dir = folderWith({ ...fresh, 'web/Dockerfile': `FORM x\n` });
    const watched = watching(['verify', '--static', '--watch'], dir, { PATH: pathWith('node') });
    await watched.hears(/Watching the files: .*\n/);
    rmSync(join(dir, 'web/Dockerfile'));
    await watched.hears(/Dockerfile.*\n/);
    writeFileSync(join(dir, 'web/Dockerfile'), dockerfile);
    await watched.hears(/ok .*\n/);
    watched.stop('SIGTERM');
    expect(await watched.ended).toBe(143);
  }, 60_000);

  test('ends where nobody reads any more', async () => {
    const dir = folderWith(fresh);
    const watched = watching(['verify', '--static', '--watch'], dir, { PATH: pathWith('node') });
    await watched.hears(/Watching the files: .*\n/);
    watched.leave();
    const saving = setInterval(() => appendFileSync(join(dir, 'web/Dockerfile'), '# a\n'), 300);
    expect(await watched.ended).toBe(0);
    clearInterval(saving);
  }, 60_000);

  test.each([
    ['no project', ['verify', '--watch', '--static', 'nowhere'], /nowhere/],
    ['a machine that reads', ['verify', '--watch', '--format', 'json'], /--format json/],
    ['a report', ['verify', '--watch', '--report', 'a.html'], /--report/],
    ['edits', ['verify', '--watch', '--fix'], /--fix/],
    ['the log', ['up', '--watch', '--log'], /--log/],
    ['edits of what runs', ['up', '--watch', '--fix'], /--fix/],
    ['several', ['verify', '--watch', '.', 'web'], /one project that is named by itself/],
  ])('refuses %s', async (_what, args, why) => {
    const done = await runCommand(args, {
      cwd: folderWith(fresh),
      env: { PATH: pathWith('node') },
    });
    expect([done.code, done.stderr]).toEqual([2, expect.stringMatching(why)]);
  });
});
