import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { displayWidth } from '../../generators/core/text/display-width.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { findPython } from '../pythons.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { inTerminal, keys, rawInTerminal, type Step } from './in-terminal.js';
import { main } from './run-command.js';

const { enter, ctrlC, ctrlD, clear } = keys;
const fresh = textsOf(await planFor());
const french = textsOf(
  await planFor({ locale: 'fr', stack: 'python3-flask', port: 90, greeting: 'Salut' }),
);
const python = (await findPython('3')) ?? '';
const described = python === '' ? describe.skip : describe;

const few: readonly Step[] = [
  ['folder?', enter],
  ['written in?', enter],
  ['page say?', enter],
  ['More options?', enter],
  ['Prove the project now', `n${enter}`],
];
const frenchEnvironment = { LC_ALL: 'fr_FR.UTF-8', LANG: 'fr_FR.UTF-8' };
/** What moves the cursor, deletes or colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const drawn = /\u001b\[[\d;?]*[A-Za-z]/;

described('the end of the input', () => {
  test.concurrent.each([
    ['an empty line', 0, ctrlD],
    ['a later line', 2, ctrlD],
    ['a list', 1, ctrlD],
  ])('Ctrl-D on %s leaves nothing, and exits 130', async (_where, at, key) => {
    const cwd = temporaryFolder();
    const steps: Step[] = [...few.slice(0, at), [few[at]?.[0] ?? '', key]];
    const { code, output } = await inTerminal(python, [], steps, { cwd });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 130, tree: {} });
    expect(output).toContain('Stopped. Nothing was written.');
    expect(output).not.toMatch(/Error|bug|undefined/);
  });
});

described('what is pasted', () => {
  test.concurrent('answers one question; the next waits for its own', async () => {
    const cwd = temporaryFolder();
    const steps: Step[] = [
      ['folder?', `a b${enter}${enter}x${enter}`],
      ...few.slice(1, 4),
      ['Prove the project now', `n${enter}`],
    ];
    const { code } = await inTerminal(python, [], steps, { cwd });
    expect({ code, tree: Object.keys(treeOf(cwd)).length }).toEqual({
      code: 0,
      tree: Object.keys(fresh).length,
    });
  });
});

described('without colours', () => {
  test.concurrent('NO_COLOR is obeyed', async () => {
    const cwd = temporaryFolder();
    const { code, output } = await rawInTerminal(python, [], few, {
      cwd,
      env: { NO_COLOR: '1' },
    });
    expect(code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is one
    expect(output).not.toMatch(/\u001b\[[\d;]*m/);
  });
});

described('in 60 columns', () => {
  test.concurrent.each([
    ['en', {}],
    ['fr', frenchEnvironment],
  ])('each line of a question fits: %s', async (_locale, env) => {
    const argv = [
      '/bin/sh',
      '-c',
      'command -p stty cols 60 && exec "$@"',
      'sh',
      process.execPath,
      main,
    ];
    const steps: Step[] = Array.from({ length: 9 }, (_, at) => [
      '?',
      at === 3 ? `y${enter}` : at === 8 ? `n${enter}` : enter,
    ]);
    const { code, output } = await rawInTerminal(python, [], steps, {
      ...{ cwd: temporaryFolder(), argv, env },
    });
    expect(code).toBe(0);
    // A line that is drawn anew begins at the first column.
    for (const line of output.replaceAll('\u001b[G', '\n').split(/[\r\n]+/)) {
      expect(displayWidth(stripVTControlCharacters(line))).toBeLessThanOrEqual(60);
    }
  });
});

described.each([
  ['that cannot draw', { TERM: 'dumb' }],
  ['that is read aloud', { ACCESSIBLE: '1' }],
])('in a terminal %s', (_which, env) => {
  test.concurrent('Enter all the way gives the same project, and nothing is drawn', async () => {
    const cwd = temporaryFolder();
    const { code, output } = await rawInTerminal(python, [], few, { cwd, env });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 0, tree: fresh });
    expect(output).not.toMatch(drawn);
    expect(output).toContain('  5) Python 2.7');
  });

  test.concurrent('a wrong answer is told, in French, and can be mended', async () => {
    const cwd = temporaryFolder();
    const steps: Step[] = [
      ['Dans quel dossier', enter],
      ['Dans quel langage', `9${enter}`],
      ['un des numéros', `6${enter}`],
      ['la page', `Salut${enter}`],
      ['D’autres options', `peut-être${enter}`],
      ['oui ou non', `oui${enter}`],
      ['conteneur', `École${enter}`],
      ['Docker accepte', `web${enter}`],
      ['port', `90${enter}`],
      ['CI', enter],
      ['Git', enter],
      ['Vérifier le projet', `non${enter}`],
    ];
    const { code } = await inTerminal(python, [], steps, {
      cwd,
      env: { ...frenchEnvironment, ...env },
    });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 0, tree: french });
  });

  test.concurrent.each([
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
  ])('%s leaves nothing, and exits 130', async (_key, key) => {
    const cwd = temporaryFolder();
    const steps: Step[] = [...few.slice(0, 2), ['page say?', key]];
    const { code, output } = await inTerminal(python, [], steps, { cwd, env });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 130, tree: {} });
    expect(output).toContain('Stopped. Nothing was written.');
  });

  test.concurrent('files that differ are asked about by a letter', async () => {
    const edited = { ...fresh, 'README.md': 'mine\n', 'web/myapp.py': 'mine\n' };
    const cwd = folderWith(edited);
    const steps: Step[] = [
      ...few.slice(1),
      ['Overwrite README.md?', `d${enter}`],
      ['+ would be written', ''],
      ['Overwrite README.md?', `q${enter}`],
      ['one of the letters', `y${enter}`],
      ['Overwrite web/myapp.py?', enter],
    ];
    const { code } = await inTerminal(python, ['.'], steps, { cwd, env });
    expect({ code, tree: treeOf(cwd) }).toEqual({
      code: 0,
      tree: { ...fresh, 'web/myapp.py': 'mine\n' },
    });
  });
});

described('a letter that stands for nothing', () => {
  test.concurrent('is told in the user’s language', async () => {
    const cwd = folderWith({ ...fresh, 'README.md': 'mine\n' });
    const steps: Step[] = [
      ...few.slice(1),
      ['Overwrite README.md?', `q${enter}`],
      ['Type one of the letters.', `${clear}x${enter}`],
    ];
    const { code, output } = await inTerminal(python, ['.'], steps, { cwd });
    expect(code).toBe(2);
    expect(output).not.toMatch(/available option|input a value|list all options/);
  });
});
