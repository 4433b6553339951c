import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { execa } from 'execa';
import { watching } from '../cli/watching.js';
import { holdPort } from '../ports/hold-port.js';
import { emit, mainFile } from './emit.js';
import { engineKind, onSettledEngine } from './engine.js';
import { engineEnvironment } from './engine-environment.js';
import { namedOnEngine, onEngine } from './on-engine.js';
import { type } from './shell.js';

/*
 * What goes on running: under the project's own names, where anybody may have the same. Each test
 * leaves the engine as it found it.
 */

/** Podman keeps the steps of builds as images without names: they are its cache, as BuildKit has one. */
const standing = engineKind === 'podman' ? namedOnEngine : onEngine;

let before = '';
onSettledEngine();
beforeAll(async () => {
  before = await standing();
});

async function call(...words: readonly string[]) {
  const done = await execa(process.execPath, [mainFile, ...words, '--locale', 'en'], {
    ...{ reject: false, stdin: 'ignore', timeout: 120_000, all: true },
    env: { LC_ALL: 'C', DISPLAY: '', WAYLAND_DISPLAY: '', BROWSER: '' },
  });
  return { code: done.exitCode, said: done.all };
}
const docker = (words: string) => type(`docker ${words}`, '/');
const page = async (port: number): Promise<string> =>
  (await fetch(`http://localhost:${port}`)).text();

/** A port that nobody holds now. */
const names = (at: string) => ['--name', `kept-${at}`, '--port', `${18_080 + at.length}`];

describe('up, and down', () => {
  it('keeps a proven project running, replaces its own, and removes that alone', async () => {
    const project = await emit(...names('a'));
    const up = await call('up', project);
    expect(up).toMatchObject({ code: 0 });
    expect(up.said).toContain('It runs: http://localhost:18081');
    expect(up.said).toMatch(/ {2}\w+ run -d --name kept-a -p 18081:5000 kept-a\n/);
    expect(await page(18_081)).toBe('Hello World!');
    await type('sed -i "s/Hello World/Hello again/" web/myapp.py', project);
    const again = await call('up', project);
    expect([again.code, await page(18_081)]).toEqual([0, 'Hello again!']);
    expect(await call('down', project)).toEqual({ code: 0, said: 'Removed: kept-a' });
    expect((await call('down', project)).said).toMatch(/^Nothing of this project/);
    expect(await standing()).toBe(before);
  }, 180_000);

  it('replaces no container that it has not made, and keeps an image that was there', async () => {
    const project = await emit(...names('bb'));
    await docker(`build -t kept-bb ${project}/web`);
    await docker('create --name kept-bb kept-bb');
    const refused = await call('up', project);
    expect(refused.code).toBe(3);
    expect(refused.said).toMatch(
      /A container called kept-bb is there already.*\n.*try again: \w+ rm -f kept-bb/,
    );
    await docker('rm -f kept-bb');
    expect((await call('up', project)).code).toBe(0);
    await call('down', project);
    expect((await docker('images -q kept-bb')).stdout).not.toBe('');
    await docker('rmi -f kept-bb');
    expect(await standing()).toBe(before);
  }, 180_000);

  it('takes nothing for its own that only inherits its mark', async () => {
    const named = await namedOnEngine();
    const project = await emit(...names('eeeee'));
    expect((await call('up', project)).code).toBe(0);
    // By hand, from its image: a container, and an image with a container of its own.
    await docker('rm -f kept-eeeee');
    await docker('create --name kept-eeeee kept-eeeee');
    await type('printf "FROM kept-eeeee\\n" | docker build -t kept-child -', '/');
    await docker('create --name kept-child kept-child');
    expect((await call('up', project)).code).toBe(3);
    await call('down', project);
    expect((await docker('ps -aq --filter name=kept-')).stdout.trim().split('\n')).toHaveLength(2);
    expect((await docker('images -q kept-child')).stdout).not.toBe('');
    await docker('rm -f kept-eeeee kept-child');
    await docker('rmi -f kept-child kept-eeeee');
    // Podman keeps the steps of what was built by hand.
    expect(await namedOnEngine()).toBe(named);
  }, 180_000);

  it('takes another port where somebody holds its own', async () => {
    const port = await holdPort();
    const project = await emit('--name', 'kept-held', '--port', `${port}`);
    const up = await call('up', project);
    const [, instead = ''] = /It runs: http:\/\/localhost:(\d+)/.exec(`${up.said}`) ?? [];
    expect([up.code, Number(instead)]).toEqual([0, expect.any(Number)]);
    expect(up.said).toContain(`holds port ${port} already`);
    expect(await page(Number(instead))).toBe('Hello World!');
    await call('down', project);
    expect(await standing()).toBe(before);
  }, 120_000);

  it('publishes the port that the proof has found, where no file tells it', async () => {
    const project = await emit(...names('ccc'));
    await type('rm .yo-rc.json && sed -i "/^EXPOSE/d" web/Dockerfile', project);
    await type(
      'sed -i "s/app.run(.*/import os; app.run(\\"0.0.0.0\\", int(os.environ[\\"AT\\"]))/" web/myapp.py',
      project,
    );
    await type('sed -i "s/^CMD.*/ENV AT=5007\\n&/" web/Dockerfile', project);
    const up = await call('up', project);
    expect([up.code, up.said]).toEqual([0, expect.stringMatching(/ run .*:5007 project\n/)]);
    const [, port = ''] = /localhost:(\d+)\n/.exec(`${up.said}`) ?? [];
    expect(await page(Number(port))).toBe('Hello World!');
    await call('down', project);
    expect(await standing()).toBe(before);
  }, 120_000);

  it('keeps nothing of a project that does not work, and says why', async () => {
    const project = await emit(...names('dddd'));
    await type('sed -i "s/python/pyhton/" web/Dockerfile', project);
    const up = await call('up', project);
    expect(up.code).not.toBe(0);
    expect(up.said).not.toContain('It runs');
    expect(await standing()).toBe(before);
  }, 120_000);
});

describe('up --watch', () => {
  it('puts what is saved in the place of what runs, once it is proven', async () => {
    const project = await emit(...names('ffffff'));
    const program = join(project, 'web/myapp.py');
    const text = readFileSync(program, 'utf8');
    const save = (greeting: string) =>
      writeFileSync(program, text.replace('Hello World!', greeting));
    const watched = watching(['up', '--watch'], project, { ...engineEnvironment(), LC_ALL: 'C' });
    await watched.hears(/It runs: http:\/\/localhost:18086\n[\s\S]*Watching the files: .*\n/);
    save('Hello again!');
    await watched.hears(/ {2}\d\d:\d\d:\d\d {2}ok .* http:\/\/localhost:18086\n/);
    expect(await page(18_086)).toBe('Hello again!');
    save('oops"');
    await watched.hears(/ {2}\d\d:\d\d:\d\d {2}FAIL [\s\S]*web\/myapp.py:\d+\n/);
    expect(await page(18_086)).toBe('Hello again!');
    save('Hello at last!');
    await watched.hears(/ok .* http:\/\/localhost:18086\n/);
    watched.stop('SIGINT');
    expect([await watched.ended, await page(18_086)]).toEqual([0, 'Hello at last!']);
    await call('down', project);
    expect(await standing()).toBe(before);
  }, 240_000);
});
