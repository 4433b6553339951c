import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { questions } from '../../generators/cli/asking/questions.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { git } from '../class/git/git.js';
import { labWith } from '../lab/labs.js';
import { temporaryFolder } from '../temporary-folder.js';
import { runCommand } from './run-command.js';

const port = { file: 'lab.yml', from: /^port: .*/m, to: 'port: 5050' };

const storedIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, '.yo-rc.json'), 'utf8'))['generator-docker-intro'];

describe('a lab in a folder', () => {
  const lab = labWith(port);
  const cwd = dirname(lab);

  test('makes a project, which knows it by its name alone', async () => {
    const made = await runCommand(['app', '--lab', './my-lab', '--yes'], { cwd });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(storedIn(join(cwd, 'app'))).toMatchObject({ lab: 'my-lab', name: 'web' });
    expect(storedIn(join(cwd, 'app'))).not.toHaveProperty('stack');
    expect(readFileSync(join(cwd, 'app/README.md'), 'utf8')).toContain('-p 8080:5050');
  });

  test('must be said again where the project is made again, and where its lesson is shown', async () => {
    const again = await runCommand(['app', '--yes'], { cwd });
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('--lab FOLDER') });
    expect(await runCommand(['app', '--lab', 'my-lab', '--check'], { cwd })).toMatchObject({
      code: 0,
    });
    const page = await runCommand(['lesson', 'app'], { cwd });
    expect(page).toMatchObject({ code: 2, stderr: expect.stringContaining('my-lab') });
    expect(await runCommand(['lesson', 'app', '--lab', 'my-lab'], { cwd })).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(cwd, 'app/lesson.html'), 'utf8')).toContain('8080:5050');
  });

  test('is looked at without it', async () => {
    const seen = await runCommand(['verify', 'app', '--static'], { cwd });
    expect(seen).toMatchObject({ code: 0 });
  });

  test('that is wrong is told with its places, and nothing is written', async () => {
    const wrong = labWith({ ...port, to: 'port: none' });
    const made = await runCommand(['app', '--lab', wrong, '--yes', '--locale', 'fr'], {
      cwd: dirname(wrong),
    });
    expect(made).toMatchObject({ code: 2, stderr: expect.stringContaining('lab.yml:11:7') });
    expect(existsSync(join(dirname(wrong), 'app'))).toBe(false);
  });
});

test('whoever names one is not asked for a stack', async () => {
  const names = async (raw: object, stored: object = {}) => {
    const asked = await questions({ raw, flags: {}, locale: 'en' }, stored, en);
    return asked.map(({ name }) => name);
  };
  const lab = { text: 'my-lab', where: '--lab' };
  expect(await names({})).toContain('stack');
  expect(await names({ lab })).not.toContain('stack');
  expect(await names({}, { lab })).not.toContain('stack');
});

test('a class is made from one, fetched once, and each project knows its commit', async () => {
  const cwd = temporaryFolder();
  const lab = labWith(port);
  renameSync(lab, join(cwd, basename(lab)));
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', 'my-lab');
  git(cwd, 'commit', '--quiet', '-m', 'first');
  const hash = git(cwd, 'rev-parse', 'HEAD');
  writeFileSync(join(cwd, 'roster.csv'), 'name\nAda\nBob\n');
  const env = { XDG_CACHE_HOME: join(cwd, 'cache') };
  const words = ['class', 'roster.csv', '--lab', `file://${cwd}#HEAD:my-lab`];
  expect(await runCommand(words, { cwd, env })).toMatchObject({ code: 0 });
  for (const folder of ['ada', 'bob']) {
    const { lab: stored } = storedIn(join(cwd, 'class', folder));
    expect(stored).toBe(`git+file://${cwd}#${hash}:my-lab`);
  }
  const same = await runCommand([...words, '--offline'], { cwd, env });
  expect(same.stdout).toContain('2 as they were');
  expect(same.stdout).not.toContain('--update');
  const again = await runCommand([...words, '--update', '--offline'], { cwd, env });
  expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('2 as they were') });
  const seen = await runCommand(['verify', 'class', '--static'], { cwd, env });
  expect(seen).toMatchObject({ code: 0, stdout: expect.stringContaining('2 untouched') });
});
