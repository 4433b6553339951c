import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planFor, textsOf } from '../project/plan-for.js';
import { findPython } from '../pythons.js';
import { folderWith } from '../temporary-folder.js';
import { inTerminal, keys, type Step } from './in-terminal.js';
import { pathWith, runCommand } from './run-command.js';

const python = (await findPython('3')) ?? '';
const fresh = textsOf(await planFor({ stack: 'python3-flask' }));
const right = fresh['web/Dockerfile'] ?? '';
const wrong = right.replace('FROM python', 'FORM python').replace('EXPOSE', 'EXPOES');
const project = () => folderWith({ ...fresh, 'web/Dockerfile': wrong });
const dockerfileOf = (cwd: string) => readFileSync(join(cwd, 'web/Dockerfile'), 'utf8');

async function answer(steps: readonly Step[], env: Readonly<Record<string, string>> = {}) {
  const cwd = project();
  const args = ['verify', '--static'];
  const { code, output } = await inTerminal(python, args, steps, { cwd, env });
  return { code, output, dockerfile: dockerfileOf(cwd) };
}

const { enter, ctrlC, ctrlD } = keys;
const first = /^FROM python/m;

(python === '' ? describe.skip : describe)('a remedy is offered at a terminal', () => {
  const french = { LC_ALL: 'fr_FR.UTF-8' };
  test.each<[string, string, string, string, Readonly<Record<string, string>>]>([
    ['in English', 'Change line', '(y/N)', 'y', {}],
    ['in French', 'Modifier la ligne', '(o/N)', 'o', french],
    ['where nothing can be drawn', 'Change line', '(No)', 'y', { TERM: 'dumb' }],
    ['aloud', 'Change line', '(No)', 'y', { ACCESSIBLE: '1' }],
  ])('%s', async (_what, question, usual, yes, env) => {
    const ask = (line: number): Step => [`${question} ${line}`, `${yes}${enter}`];
    const { code, output, dockerfile } = await answer([ask(2), ask(27)], env);
    expect([code, dockerfile]).toEqual([0, right]);
    expect(output).toMatch(/-FORM python.*\n\+FROM python/);
    expect(output).toContain('web/Dockerfile.orig');
    expect(output).toContain(usual);
  });

  test.each<[string, string]>([
    ['Enter alone', enter],
    ['no', `n${enter}`],
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
  ])('%s leaves the file as it is', async (_what, typed) => {
    const { code, dockerfile } = await answer([['Change line', typed]]);
    expect([code, dockerfile]).toEqual([1, wrong]);
  });

  test('the second one may be left', async () => {
    const { code, dockerfile } = await answer([
      ['Change line', `y${enter}`],
      ['Change line', enter],
    ]);
    expect([code, dockerfile]).toEqual([1, expect.stringMatching(first)]);
  });
});

test('without a terminal nothing is asked, and nothing changed', async () => {
  const cwd = project();
  const done = await runCommand(['verify', '--static'], { cwd, env: { PATH: pathWith('node') } });
  expect([done.code, dockerfileOf(cwd)]).toEqual([1, wrong]);
  expect(done.stdout).not.toMatch(/^[-+]{3} |\(y\/N\)/m);
});
