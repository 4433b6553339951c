import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../cli/run-command.js';
import { parseAs } from '../schema.js';
import { temporaryFolder } from '../temporary-folder.js';
import { engineThat, running } from './engine-replies.js';
import { answering } from './page.js';
import { replaying } from './shim.js';

describe('what a run has made and proves', () => {
  test.each([
    ['Bonjour !', null, 0],
    ['<h1>Bonjour\u202f!</h1>', null, 0],
    ['Hello', 'WRONG_BODY', 1],
  ])('must say its greeting: %s', async (page, code, exit) => {
    const port = await answering((_request, response) => void response.end(page));
    const shim = replaying(engineThat(running(port)));
    const dir = join(temporaryFolder(), 'new');
    const made = await runCommand(
      [dir, '--yes', '--stack=python3-flask', '--greeting=Bonjour !', '--verify', '--format=json'],
      { env: { PATH: shim.path } },
    );
    const [project] = parseAs('report', made.stdout).projects;
    expect([project?.code, project?.warnings, made.code]).toEqual([code, [], exit]);
  });
});
