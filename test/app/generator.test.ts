import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createEnv } from 'yeoman-environment';
import { createHelpers } from 'yeoman-test';
import { packageRoot } from '../../generators/core/package/package-root.js';
import { labWith } from '../lab/labs.js';
import { asking, threeQuestions } from '../lab/questions.js';
import { planFor, textsOf } from '../project/plan-for.js';
import { temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';

const helpers = createHelpers({});
const app = join(packageRoot, 'dist/generators/app/index.js');

/** Options that Yeoman's types do not know. */
const our = (options: Readonly<Record<string, unknown>>): object => options;

test('Yeoman finds these generators in the package, and no others', async () => {
  const modules = join(temporaryFolder(), 'node_modules');
  mkdirSync(modules);
  symlinkSync(packageRoot, join(modules, 'generator-docker-intro'));
  const env = createEnv();
  await env.lookup({ npmPaths: [modules], localOnly: true, filterPaths: true });
  const found = Object.entries(env.getGeneratorsMeta());
  expect(Object.fromEntries(found.map(([id, { resolved }]) => [id, resolved]))).toEqual({
    // The built ones, and not the sources of the same name.
    'docker-intro:app': expect.stringMatching(/\/dist\/generators\/app\/index\.js$/),
    'docker-intro:class': expect.stringMatching(/\/dist\/generators\/class\/index\.js$/),
    'docker-intro:verify': expect.stringMatching(/\/dist\/generators\/verify\/index\.js$/),
  });
});

describe('through Yeoman', () => {
  test('arguments and options give what the command line gives', async () => {
    const result = await helpers
      .run(app)
      .withArguments(['demo'])
      .withOptions(our({ yes: true, port: '90', greeting: '007', name: '007', locale: 'fr' }));
    const wanted = await planFor({ port: 90, greeting: '007', name: '007', locale: 'fr' });
    expect(treeOf(join(result.cwd, 'demo'))).toEqual(textsOf(wanted));
  });

  test('questions are asked, and their answers kept in .yo-rc.json', async () => {
    const answers = {
      dir: 'here',
      stack: 'python3-flask',
      name: 'mine',
      port: '81',
      greeting: 'Hi',
      ci: 'gitlab',
      git: false,
      verify: false,
    };
    const result = await helpers
      .run(app)
      .withOptions(our({ locale: 'en' }))
      .withAnswers({ ...answers, more: true });
    const { dir: _dir, git: _git, verify: _verify, ...stored } = answers;
    const wanted = await planFor({
      stack: 'python3-flask',
      name: 'mine',
      port: 81,
      greeting: 'Hi',
      ci: 'gitlab',
    });
    expect(treeOf(join(result.cwd, 'here'))).toEqual(textsOf(wanted));
    const kept = JSON.parse(`${treeOf(join(result.cwd, 'here'))['.yo-rc.json']}`);
    expect(kept['generator-docker-intro']).toEqual({
      ...stored,
      port: 81,
      locale: 'en',
      devcontainer: false,
    });
  });

  test('the questions of a lab are asked, but for those that are answered', async () => {
    const lab = labWith(asking(threeQuestions));
    const result = await helpers
      .run(app)
      .withOptions(our({ lab, set: ['rows=4', 'city=L"yon'], locale: 'en' }))
      .withAnswers({ dir: 'here', greeting: 'Hi', 'set:colour': 'dark blue', verify: false });
    const kept = JSON.parse(`${treeOf(join(result.cwd, 'here'))['.yo-rc.json']}`);
    expect(kept['generator-docker-intro']).toMatchObject({
      ...{ lab: 'my-lab', greeting: 'Hi' },
      set: { city: 'L"yon', colour: 'dark blue', rows: '4' },
    });
  });

  test.each([
    ['a refused value', { yes: true, port: '99999' }, 2],
    ['an answer to no question', { yes: true, set: 'city=Lyon' }, 2],
    ['--version', { version: true }, 0],
  ])('%s writes nothing', async (_what, options, exitCode) => {
    const before = process.exitCode;
    const result = await helpers
      .run(app)
      .withArguments(['demo'])
      .withOptions(our({ ...options, locale: 'en' }));
    expect(existsSync(join(result.cwd, 'demo'))).toBe(false);
    expect(process.exitCode ?? 0).toBe(exitCode);
    process.exitCode = before;
  });

  test('a class gets a project for each student', async () => {
    const roster = join(temporaryFolder(), 'roster.csv');
    writeFileSync(roster, 'login\nada\ngrace\n');
    const result = await helpers
      .run(app.replace('/app/', '/class/'))
      .withArguments([roster])
      .withOptions(our({ out: 'there', locale: 'en' }));
    expect(readdirSync(join(result.cwd, 'there')).sort()).toEqual(['ada', 'class.json', 'grace']);
  });
});
