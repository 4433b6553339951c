import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { isSealed } from '../../generators/core/lesson/page/seal.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { giveAway, ordinaryUser } from './ordinary-user.js';
import { runCommand } from './run-command.js';

/** A folder with a project `my-app` in it. */
async function withProject(...more: readonly string[]): Promise<string> {
  const cwd = temporaryFolder();
  const { code } = await runCommand(['my-app', '--yes', '--no-verify', ...more], { cwd });
  expect(code).toBe(0);
  return cwd;
}

const pageIn = (cwd: string): string => readFileSync(join(cwd, 'my-app/lesson.html'), 'utf8');

describe('docker-intro lesson', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await withProject('--name', 'tea', '--port', '9191', '--greeting', 'Tea & cake');
  });

  test('makes a page of the lesson, says where it is, and changes nothing else', async () => {
    const before = treeOf(cwd);
    const { code, stdout, stderr } = await runCommand(['lesson', 'my-app'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { href } = pathToFileURL(join(cwd, 'my-app/lesson.html'));
    expect(stdout).toBe(
      `The lesson as a page: my-app/lesson.html\nOpen it in a browser:\n  ${href}\n`,
    );
    const { 'my-app/lesson.html': page = '', ...others } = treeOf(cwd);
    expect(others).toEqual(before);
    expect(isSealed(page)).toBe(true);
    expect(page).toContain('docker run -d --name tea -p 9191:5000 tea');
    expect(page).toContain('Tea &amp; cake');
  });

  test('makes it again in its place, and the folder is still as it was made', async () => {
    writeFileSync(join(cwd, 'my-app/.yo-rc.json'), answers({ name: 'coffee' }));
    expect((await runCommand(['lesson'], { cwd: join(cwd, 'my-app') })).code).toBe(0);
    expect(pageIn(cwd)).toContain('docker rm coffee');
    const fresh = await withProject();
    expect((await runCommand(['lesson', 'my-app'], { cwd: fresh })).code).toBe(0);
    const check = await runCommand(['my-app', '--yes', '--check'], { cwd: fresh });
    expect(check.code).toBe(0);
  });

  test.each([
    [['--locale', 'fr'], 'en', [], 'fr'],
    [[], 'fr', [], 'en'],
    [[], 'en', ['--locale', 'fr'], 'fr'],
    [['--locale', 'fr'], 'en', ['--locale=en'], 'en'],
  ] as const)(
    'speaks the language of the project %j, whatever that of the user (%s), unless it is told %j',
    async (made, user, told, lang) => {
      const folder = await withProject(...made);
      const env = { LC_ALL: `${user}_XX.UTF-8` };
      const { code } = await runCommand(['lesson', 'my-app', ...told], { cwd: folder, env });
      expect(code).toBe(0);
      expect(pageIn(folder)).toContain(`<html lang="${lang}">`);
    },
  );

  test('is nothing that Git keeps', async () => {
    const folder = await withProject('--git');
    expect((await runCommand(['lesson', 'my-app'], { cwd: folder })).code).toBe(0);
    const status = execFileSync('git', ['-C', join(folder, 'my-app'), 'status', '--porcelain']);
    expect(`${status}`).toBe('');
  });
});

/** The answers of a project, as it keeps them. */
const answers = (some: object): string => JSON.stringify({ 'generator-docker-intro': some });

describe('docker-intro lesson refuses, and writes nothing,', () => {
  const dockerfile = 'FROM scratch\n';
  test.each([
    ['a folder that is not there', {}, 'There is no folder demo.'],
    ['a file', { demo: 'x' }, '“demo” is a file.'],
    ['a project of somebody else', { 'demo/Dockerfile': dockerfile }, 'has none of docker-intro'],
    ['one of another generator', { 'demo/.yo-rc.json': '{"other": {}}' }, 'none of docker-intro'],
    ['answers that are no JSON', { 'demo/.yo-rc.json': '{' }, '.yo-rc.json: '],
    ['answers that are too long', { 'demo/.yo-rc.json': ' '.repeat(70_000) }, '.yo-rc.json: '],
    ['answers that are none', { 'demo/.yo-rc.json': answers({ port: 0 }) }, '“0” is not a port'],
    ['a stack of no package', { 'demo/.yo-rc.json': answers({ stack: '../x' }) }, '“../x”'],
    [
      'a folder in the way',
      { 'demo/.yo-rc.json': answers({}), 'demo/lesson.html/x': '' },
      'no file',
    ],
  ])('%s', async (_what, files, words) => {
    const cwd = folderWith(files);
    const before = treeOf(cwd);
    const { code, stdout, stderr } = await runCommand(['lesson', 'demo', '--force'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(treeOf(cwd)).toEqual(before);
  });

  test.each([
    [['a', 'b'], 'One folder at a time'],
    [['--port', '80'], 'This option belongs to another command.'],
    [['--locale', 'xx'], '“xx”'],
    [['--opne'], 'Did you mean --open?'],
  ])('%j', async (args, words) => {
    const { code, stderr } = await runCommand(['lesson', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test('where another file stands there, or a page that somebody has changed; --force replaces them', async () => {
    const cwd = folderWith({ 'demo/.yo-rc.json': answers({}), 'demo/lesson.html': 'my notes' });
    const place = join(cwd, 'demo/lesson.html');
    const lesson = (...more: string[]) => runCommand(['lesson', 'demo', ...more], { cwd });
    const refused = await lesson();
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('demo/lesson.html: A file lesson.html is there already');
    expect(readFileSync(place, 'utf8')).toBe('my notes');
    expect((await lesson('--force')).code).toBe(0);
    const edited = readFileSync(place, 'utf8').replace('<h1>', '<h1>My notes: ');
    writeFileSync(place, edited);
    expect((await lesson()).code).toBe(2);
    expect(readFileSync(place, 'utf8')).toBe(edited);
  });

  test('where a link leads out of the project: what it leads to is never written', async () => {
    const cwd = folderWith({ 'demo/.yo-rc.json': answers({}), 'other.html': 'mine' });
    symlinkSync('../other.html', join(cwd, 'demo/lesson.html'));
    expect((await runCommand(['lesson', 'demo'], { cwd })).code).toBe(2);
    expect((await runCommand(['lesson', 'demo', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'other.html'), 'utf8')).toBe('mine');
    expect(isSealed(readFileSync(join(cwd, 'demo/lesson.html'), 'utf8'))).toBe(true);
  });

  test('where it may not: that is told, and nothing is left half done', async () => {
    const cwd = folderWith({ 'demo/.yo-rc.json': answers({}) });
    giveAway(cwd);
    chmodSync(join(cwd, 'demo'), 0o555);
    const { code, stderr } = await runCommand(['lesson', 'demo'], { cwd, ...ordinaryUser() });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^The page was not written: demo\/lesson\.html: .*EACCES/);
    expect(Object.keys(treeOf(cwd))).toEqual(['demo/.yo-rc.json']);
    chmodSync(join(cwd, 'demo'), 0o755);
  });
});

describe('docker-intro lesson --open', () => {
  const files = { 'demo/.yo-rc.json': answers({}) };

  /** A browser that writes down what it is to open, and ends so. */
  function browserEnding(cwd: string, code: number): string {
    const place = join(cwd, 'browser');
    writeFileSync(place, `#!/bin/sh\necho "$@" > '${join(cwd, 'opened')}'\nexit ${code}\n`);
    chmodSync(place, 0o755);
    return place;
  }

  test('opens the page', async () => {
    const cwd = folderWith(files);
    const env = { BROWSER: browserEnding(cwd, 0) };
    const { code, stdout } = await runCommand(['lesson', 'demo', '--open'], { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toContain('It is in your browser.');
    const { href } = pathToFileURL(join(cwd, 'demo/lesson.html'));
    expect(readFileSync(join(cwd, 'opened'), 'utf8').trim()).toBe(href);
  });

  test.each([
    ['there is no display', () => ({})],
    ['the browser fails', (cwd: string) => ({ BROWSER: browserEnding(cwd, 3) })],
    ['the browser is not there', () => ({ BROWSER: '/nowhere/browser' })],
    [
      'one is logged in from elsewhere',
      (cwd: string) => ({ BROWSER: browserEnding(cwd, 0), SSH_TTY: '/dev/pts/1' }),
    ],
  ])('says where it is where %s', async (_what, envIn) => {
    const cwd = folderWith(files);
    const { code, stdout } = await runCommand(['lesson', 'demo', '--open'], {
      cwd,
      env: envIn(cwd),
    });
    expect(code).toBe(0);
    expect(stdout).toContain(pathToFileURL(join(cwd, 'demo/lesson.html')).href);
  });

  test('is needed: nothing opens by itself', async () => {
    const cwd = folderWith(files);
    const env = { BROWSER: browserEnding(cwd, 0) };
    await runCommand(['lesson', 'demo'], { cwd, env });
    expect(Object.keys(treeOf(cwd))).not.toContain('opened');
  });
});

test('the end of a run names the command that shows the lesson', async () => {
  const cwd = temporaryFolder();
  const { stdout } = await runCommand(['my-app', '--yes', '--no-verify'], { cwd });
  expect(stdout).toContain('in the browser:\n  docker-intro lesson my-app --open\n');
  const named = await runCommand(['./lesson', '--yes', '--no-verify'], { cwd });
  expect(named.stdout).toContain('  docker-intro lesson ./lesson --open\n');
  const { code } = await runCommand(['lesson', './lesson'], { cwd });
  expect(code).toBe(0);
});
