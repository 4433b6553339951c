import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { locales } from '../../generators/core/i18n/locale.js';
import { ownLabIds } from '../../generators/core/lab/own-labs.js';
import type { Answers } from '../../generators/core/options/table.js';
import { runCommand } from '../cli/run-command.js';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { planFor, textsOf } from './plan-for.js';

const flagsOf = (answers: Partial<Answers>) =>
  Object.entries(answers).map(([id, value]) => `--${id}=${value}`);

const fancy: Partial<Answers> = {
  name: 'a--b.c_d',
  port: 1,
  greeting: '007 "\\ <%= 1 %> 🐳\u2028',
};

describe('the bundled command writes what the sources plan, byte for byte', () => {
  const cases = ownLabIds().flatMap((stack) =>
    locales.flatMap((locale) =>
      (['none', 'github', 'gitlab'] as const).map((ci) => ({ stack, locale, ci })),
    ),
  );
  test.each(cases)('$stack $locale $ci', async (answers) => {
    const all = answers.ci === 'github' ? { ...fancy, ...answers } : answers;
    const cwd = temporaryFolder();
    const { code, stderr } = await runCommand(['demo', '--yes', ...flagsOf(all)], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(treeOf(join(cwd, 'demo'))).toEqual(textsOf(await planFor(all)));
  });
});

describe('the same answers give the same bytes', () => {
  test.each([
    ['another time zone', { env: { TZ: 'Pacific/Kiritimati' } }],
    ['another language', { env: { LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'fr' } }],
    ['a language that is not English', { env: { LC_ALL: 'fr_CA.UTF-8' } }],
    ['another home', { env: { HOME: '/nonexistent', USER: 'x', npm_command: 'exec' } }],
    ['a narrow umask', { umask: '077' }],
    ['a wide umask', { umask: '000' }],
    ['no environment at all', { env: { PATH: undefined, HOME: undefined, LC_ALL: undefined } }],
  ])('with %s', async (_what, call) => {
    const cwd = temporaryFolder();
    const args = ['demo', '--yes', '--locale=en', ...flagsOf(fancy)];
    const { code } = await runCommand(args, { cwd, ...call });
    expect(code).toBe(0);
    expect(treeOf(join(cwd, 'demo'))).toEqual(textsOf(await planFor(fancy)));
  });

  test.each(['/tmp/', '../up/', './a/b c/ü/', ''])('in another folder: %s', async (before) => {
    const cwd = join(temporaryFolder(), 'here');
    mkdirSync(cwd);
    const dir = before === '/tmp/' ? join(temporaryFolder(), 'x') : `${before}demo`;
    const { code } = await runCommand([dir, '--yes', ...flagsOf(fancy)], { cwd });
    expect(code).toBe(0);
    const place = dir.startsWith('/') ? dir : join(cwd, dir);
    expect(treeOf(place)).toEqual(textsOf(await planFor(fancy)));
  });
});
