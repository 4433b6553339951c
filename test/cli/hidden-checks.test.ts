import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { judgingFor } from '../../generators/cli/verify/judging.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { run } from '../../generators/core/process/run.js';
import { git } from '../class/git/git.js';
import { labWith } from '../lab/labs.js';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { runCommand } from './run-command.js';

const secret = 'only-the-teacher-knows';

describe('hidden checks stay with the teacher', () => {
  const cwd = temporaryFolder();
  const labs = join(cwd, 'labs');
  const cache = join(cwd, 'cache');
  const address = `file://${labs}#HEAD:intro`;
  const before = process.env['XDG_CACHE_HOME'];
  beforeAll(() => {
    process.env['XDG_CACHE_HOME'] = cache;
    mkdirSync(labs);
    renameSync(labWith(), join(labs, 'intro'));
    writeFileSync(join(labs, 'intro/checks.yml'), '- build\n- run\n');
    const hidden = `- page: { get: / }\n  id: ${secret}\n  title: ${secret}\n  hint: ${secret}\n`;
    writeFileSync(join(labs, 'intro/checks.hidden.yml'), hidden);
    git(labs, 'init', '--quiet', '--initial-branch=main');
    git(labs, 'add', '--all');
    git(labs, 'commit', '--quiet', '-m', 'first');
    writeFileSync(join(cwd, 'roster.csv'), 'name\nAda\nBob\n');
  });
  afterAll(() => {
    process.env['XDG_CACHE_HOME'] = before;
    if (before === undefined) delete process.env['XDG_CACHE_HOME'];
  });

  test('and are in nothing that is handed out', async () => {
    const env = { XDG_CACHE_HOME: cache };
    for (const words of [
      ['app', '--yes', '--lab', address],
      ['class', 'roster.csv', '--lab', address, '--git'],
      ['lesson', 'app'],
    ]) {
      const ended = await runCommand(words, { cwd, env });
      expect(ended).toMatchObject({ code: 0 });
      expect(`${ended.stdout}${ended.stderr}`).not.toContain(secret);
    }
    for (const folder of ['app', 'class']) {
      const files = Object.entries(treeOf(join(cwd, folder)));
      expect(files.length).toBeGreaterThan(6);
      for (const [path, text] of files) expect(`${path} ${text}`).not.toContain(secret);
      expect(files.some(([path]) => /checks/.test(path))).toBe(false);
    }
  });

  test('who judges by the lab that is named has both, and who verifies a project of it those that are shown', async () => {
    const messages = await loadMessages('en');
    const context = { locale: 'en', messages, output: { err: () => {} } } as never;
    const idsFor = async (lab: string | undefined, dir: string | undefined) => {
      const said = lab === undefined ? undefined : { text: lab, where: '--lab' };
      const { judging } = await judgingFor({ lab: said, dir, isOffline: true, run }, context);
      return judging?.checks.checks.map(({ id }) => id);
    };
    expect(await idsFor(address, undefined)).toEqual(['build', 'run', secret]);
    expect(await idsFor(join(labs, 'intro'), undefined)).toEqual(['build', 'run', secret]);
    expect(await idsFor(undefined, join(cwd, 'app'))).toEqual(['build', 'run']);
  });
});
