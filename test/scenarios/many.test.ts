import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../cli/run-command.js';
import { parseAs } from '../schema.js';
import { engineThat, running } from './engine-replies.js';
import { answering } from './page.js';
import { type Reply, replaying } from './shim.js';
import { classOf } from './verify-replayed.js';

const port = await answering((_request, response) => void response.end('Hello'));

async function verifyIn(cwd: string, words: readonly string[], ...replies: readonly Reply[]) {
  const shim = replaying(engineThat(...replies, running(port)));
  const ended = await runCommand(['verify', ...words, '--format=json'], {
    cwd,
    env: { PATH: shim.path },
  });
  return { ended, shim, report: parseAs('report', ended.stdout) };
}

describe('many projects, on an engine that is replayed', () => {
  test('twenty-at-once: in the order in which they were asked for', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `student-${index}`);
    const { ended, report, shim } = await verifyIn(classOf(...names), [...names, '--jobs', '20']);
    expect(ended.code).toBe(0);
    expect(report.projects.map(({ dir }) => dir)).toEqual(names);
    expect(shim.unknown()).toEqual([]);
    expect(shim.calls().filter((call) => call.startsWith('rmi '))).toHaveLength(20);
  }, 60_000);

  test('one-broken: it stops no other, nor does a file in the place of a folder', async () => {
    const cwd = classOf('ada', 'bob', 'eve');
    writeFileSync(join(cwd, 'notes.txt'), '');
    mkdirSync(join(cwd, 'empty'));
    const broken: Reply = {
      when: /^build .*\/bob/,
      stderr: 'ERROR: failed to build: failed to solve: the moon is in the wrong house\n',
      exit: 1,
    };
    const dirs = ['ada', 'notes.txt', 'bob', 'empty', 'gone', 'eve'];
    const { ended, report } = await verifyIn(cwd, [...dirs, '--jobs', '2'], broken);
    expect(report.projects.map(({ dir, code }) => [dir, code])).toEqual([
      ['ada', null],
      ['notes.txt', 'PROJECT_INVALID'],
      ['bob', 'BUILD_FAILED'],
      ['empty', 'PROJECT_INVALID'],
      ['gone', 'PROJECT_INVALID'],
      ['eve', null],
    ]);
    expect(ended.code).toBe(1);
  }, 30_000);

  test('an engine that is not there stops them all, with one word for each', async () => {
    const { ended, report } = await verifyIn(classOf('ada', 'bob'), ['ada', 'bob'], {
      ...{ when: /^version /, exit: 1 },
      stderr: 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n',
    });
    expect(report.projects.map(({ code }) => code)).toEqual(['ENGINE_DOWN', 'ENGINE_DOWN']);
    expect(ended.code).toBe(3);
  });
});
