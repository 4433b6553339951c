import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { portInstead } from '../../generators/core/ports/port-instead.js';
import { holdPort } from '../ports/hold-port.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { findPython } from '../pythons.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { inTerminal, keys, type Step } from './in-terminal.js';

const { enter, down, ctrlC, clear } = keys;
const fresh = textsOf(await planFor());
const held = await holdPort();
// Planned before the tests, which run side by side: Jest lets nothing be loaded then.
const planned = {
  answered: textsOf(
    await planFor({
      stack: 'python3-flask',
      name: '007',
      port: 81,
      greeting: 'it\'s "007" \\ $HOME',
      ci: 'github',
    }),
  ),
  mended: textsOf(await planFor({ name: 'ok', port: 90 })),
  held: textsOf(await planFor({ port: held })),
  flagged: textsOf(await planFor({ port: 90 })),
  stored: textsOf(await planFor({ port: 90, greeting: 'Salut' })),
};

/** The pseudo-terminal is Python's. */
const python = (await findPython('3')) ?? '';
const described = python === '' ? describe.skip : describe;

/** What is asked of everybody, and what of those who want more. */
const few = ['folder?', 'written in?', 'page say?', 'More options?', 'Prove the project now'];
const all = [
  ...few.slice(0, 4),
  'container?',
  'port',
  'CI workflow?',
  'git repository?',
  ...few.slice(4),
];

/** Questions in order, each answered with Enter, but for those that are given. */
const answer = (given: Readonly<Record<string, string>> = {}, questions = few): Step[] =>
  questions.map((question) => [question, given[question] ?? enter]);

described('in a terminal', () => {
  test.concurrent('Enter all the way gives a working project, here in an empty folder', async () => {
    const cwd = temporaryFolder();
    const { code, output } = await inTerminal(python, [], answer(), { cwd });
    expect({ code, tree: treeOf(cwd) }).toEqual({ code: 0, tree: fresh });
    expect(output).toMatch(/^Answer the questions/);
    expect(output).toContain('Not proven yet');
    expect(output).toMatch(/lesson --open\n {2}docker-intro doctor\n {2}docker-intro up\n/);
    expect(output).not.toMatch(/package\.json|An error occured|undefined/);
  });

  test.concurrent('elsewhere than in an empty folder, a new one is offered', async () => {
    const cwd = folderWith({ 'notes.txt': 'mine' });
    const { code } = await inTerminal(python, [], answer(), { cwd });
    expect(code).toBe(0);
    expect(treeOf(join(cwd, 'hello-docker'))).toEqual(fresh);
  });

  test.concurrent('what is answered is taken', async () => {
    const cwd = temporaryFolder();
    const given = {
      'folder?': `my app${enter}`,
      'written in?': down + enter,
      'More options?': `y${enter}`,
      'container?': `007${enter}`,
      port: `81${enter}`,
      'page say?': `it's "007" \\ $HOME${enter}`,
      'CI workflow?': down + enter,
      'git repository?': `y${enter}`,
      'Prove the project now': `n${enter}`,
    };
    const { code, output } = await inTerminal(python, [], answer(given, all), { cwd });
    expect(code).toBe(0);
    const withoutGit = (tree: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('.git/')));
    expect(withoutGit(treeOf(join(cwd, 'my app')))).toEqual(planned.answered);
    expect(output).not.toContain('Not proven yet');
    expect(readdirSync(join(cwd, 'my app'))).toContain('.git');
  });

  test.concurrent('a wrong answer is refused with the reason, and can be mended', async () => {
    const cwd = folderWith({ file: '' });
    const steps: Step[] = [
      ['folder?', `file${enter}`],
      ['is a file, not a folder', `${clear}demo${enter}`],
      ...answer().slice(1, 3),
      ['More options?', `y${enter}`],
      ['container?', `My App${enter}`],
      ['is not a name that Docker takes', `${clear}ok${enter}`],
      ['port', `99999${enter}`],
      ['is not a port', `${clear}1e3${enter}`],
      ['“1e3” is not a port', `${clear}90${enter}`],
      ...answer({}, all.slice(6)),
    ];
    const { code } = await inTerminal(python, [], steps, { cwd });
    expect(code).toBe(0);
    expect(treeOf(join(cwd, 'demo'))).toEqual(planned.mended);
  });

  test.concurrent('a port that somebody holds is told, and taken from whoever means it', async () => {
    const cwd = temporaryFolder();
    const steps: Step[] = [
      ...answer({ 'More options?': `y${enter}` }, all.slice(0, 5)),
      ['port', `${held}${enter}`],
      [`holds port ${held}`, enter],
      ...answer({}, all.slice(6)),
    ];
    const { code, output } = await inTerminal(python, [], steps, { cwd });
    expect(code).toBe(0);
    expect(treeOf(cwd)).toEqual(planned.held);
    expect(output).toContain(`${await portInstead(held)} is free`);
  });

  test.concurrent('what a flag says is not asked, and what is wrong with it is told before', async () => {
    const cwd = temporaryFolder();
    const some = answer().filter(([question]) => !/folder|Prove/.test(question));
    const flags = ['demo', '--port=90', '--no-git', '--no-verify'];
    const { code, output } = await inTerminal(python, flags, some, { cwd });
    expect({ code, asked: output.includes('On which port') }).toEqual({ code: 0, asked: false });
    expect(treeOf(join(cwd, 'demo'))).toEqual(planned.flagged);
    const flawed = [['--prot=90'], ['--port=x'], ['new', '--port=x'], ['demo/README.md']];
    for (const args of flawed) {
      const refused = await inTerminal(python, args, [], { cwd });
      expect(refused.code).toBe(2);
      expect(refused.output).toMatch(/^This cannot be done:\n {2}\S/);
    }
  });

  test.concurrent('--yes asks nothing', async () => {
    const cwd = temporaryFolder();
    const { code, output } = await inTerminal(python, ['--yes'], [], { cwd });
    expect({ code, asked: output.includes('?') }).toEqual({ code: 0, asked: false });
    expect(treeOf(cwd)).toEqual(fresh);
  });

  test.concurrent('the answers of a project are offered again', async () => {
    const before = planned.stored;
    const cwd = folderWith(before);
    const { code, output } = await inTerminal(python, ['.'], answer().slice(1), { cwd });
    expect({ code, same: output.includes('up to date') }).toEqual({ code: 0, same: true });
    expect(treeOf(cwd)).toEqual(before);
  });

  test.concurrent('in French', async () => {
    const steps: Step[] = [
      ['Dans quel dossier', `demo${enter}`],
      ['Dans quel langage', enter],
      ['la page', enter],
      ['D’autres options', `oui${enter}`],
      ['conteneur', `École${enter}`],
      ['Docker accepte', ctrlC],
    ];
    const { code, output } = await inTerminal(python, [], steps, {
      cwd: temporaryFolder(),
      env: { LC_ALL: 'fr_CA.UTF-8' },
    });
    expect(code).toBe(130);
    expect(output).toMatch(/^Répondez aux questions/);
    expect(output).not.toMatch(/Stopped|error/i);
  });
});

described('Ctrl-C', () => {
  test.concurrent.each([0, 1, 4])(
    'at question %i leaves nothing, and exits 130',
    async (number) => {
      const cwd = temporaryFolder();
      const [question] = answer()[number] ?? [''];
      const steps: Step[] = [...answer().slice(0, number), [question, ctrlC]];
      const { code, output } = await inTerminal(python, [], steps, { cwd });
      expect({ code, files: treeOf(cwd) }).toEqual({ code: 130, files: {} });
      expect(output).toContain('Stopped. Nothing was written.');
      expect(output).not.toMatch(/bug|occured|Error| {4}at /);
    },
  );
});
