import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { standingProjects } from '../../generators/core/class/standing/standing-projects.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { parseAnswers } from '../../generators/core/options/parse-answers.js';
import { answerIds } from '../../generators/core/options/table.js';
import type { StoredTexts } from '../../generators/core/roster/student.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Asked, readContent, said } from './read.js';

const standing = (projects: Readonly<Record<string, StoredTexts>>) =>
  new Map(
    Object.entries(projects).map(([folder, stored], at) => [
      folder,
      { id: folder, port: 9000 + at, stored },
    ]),
  );
const read = async (content: string, projects: Record<string, StoredTexts>, asked: Asked = {}) => {
  const told = await readContent(temporaryFolder(), content, {
    ...asked,
    standing: standing(projects),
  });
  expect(told.problems).toEqual([]);
  return told.students.map(({ answers }) => answers);
};

describe('what a project was made from', () => {
  const all = {
    ...{ stack: 'python3-flask', name: 'w-1', greeting: 'Hi', locale: 'fr', ci: 'gitlab' },
    devcontainer: 'true',
  };

  test('counts before the default, and for that student only', async () => {
    const [ada, bob] = await read('login\nada\nbob\n', { ada: all });
    expect(ada).toEqual({ ...all, devcontainer: true, port: 9000 });
    expect(bob).toMatchObject({ stack: 'python2-flask', name: 'bob', locale: 'en', ci: 'none' });
  });

  test('counts after all that is said', async () => {
    const patterns = { greeting: said('greeting', 'flag'), locale: said('locale', 'en') };
    const set = said('set', 'stack=python2-flask');
    const [ada] = await read('login,ci,name\nada,github,mine\n', { ada: all }, { patterns, set });
    expect(ada).toMatchObject({ greeting: 'flag', locale: 'en', stack: 'python2-flask' });
    expect(ada).toMatchObject({ ci: 'github', name: 'mine', devcontainer: true });
  });

  test('does not count where it is no answer', async () => {
    const wrong = { stack: '../x', name: 'A b', greeting: '\u0007', locale: 'xx', ci: 'x' };
    const projects = { ada: { ...wrong, devcontainer: 'perhaps', port: '1' } };
    const [ada] = await read('login\nada\n', projects);
    const [bob] = await read('login\nada\n', { ada: {} });
    expect(ada).toEqual(bob);
  });

  test.each(['ada\nbob\neve\n', 'eve\nbob\nada\n'])(
    'gives no student the name of another one: %j',
    async (rows) => {
      const names = async (projects: Record<string, StoredTexts>, asked?: Asked) =>
        (await read(`login\n${rows}`, projects, asked)).map(({ name }) => name).sort();
      const own = ['ada', 'bob', 'eve'];
      expect(await names({ ada: { name: 'bob' } })).toEqual(own);
      expect(await names({ ada: { name: 'x' }, bob: { name: 'x' } })).toEqual(own);
      // Ada falls back to her folder, whose name Bob's project has.
      expect(await names({ ada: { name: 'eve' }, bob: { name: 'ada' } })).toEqual(own);
      const set = said('set', 'name=w-{id}');
      expect(await names({ ada: { name: 'w-bob' } }, { set })).toEqual(['w-ada', 'w-bob', 'w-eve']);
    },
  );
});

test('whatever stands in the projects gives answers that are some, and names that differ', async () => {
  const folders = ['ada', 'bob', 'eve', 'zoe'];
  const text = fc.oneof(
    fc.constantFrom(...folders, 'w-1', 'python3-flask', 'fr', 'true', 'gitlab', '../x', ''),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const stored = fc.record(Object.fromEntries(answerIds.map((id) => [id, text])), {
    requiredKeys: [],
  });
  await fc.assert(
    fc.asyncProperty(fc.array(stored, { maxLength: 4 }), async (all) => {
      const projects = Object.fromEntries(all.map((each, at) => [folders[at], each]));
      const answers = await read(`login\n${folders.join('\n')}\n`, projects);
      expect(new Set(answers.map(({ name }) => name)).size).toBe(4);
      const reversed = await read(`login\n${[...folders].reverse().join('\n')}\n`, projects);
      expect(reversed.reverse()).toEqual(answers);
      for (const each of answers) {
        const raw = Object.fromEntries(
          Object.entries(each).flatMap(([id, value]) =>
            value === undefined ? [] : [[id, { text: `${value}`, where: '' }]],
          ),
        );
        expect(await parseAnswers(raw, en)).toEqual({ answers: each });
      }
    }),
    { numRuns: 60 },
  );
});

describe('what stands in a folder', () => {
  const out = temporaryFolder();
  const project = (folder: string, whole: unknown) => {
    mkdirSync(join(out, folder));
    writeFileSync(join(out, folder, '.yo-rc.json'), JSON.stringify(whole));
  };
  const mark = (student: string) => ({
    'generator-docker-intro:class': { student, port: 9000, files: {} },
  });

  test('is read as texts that are bounded, and no more than answers', () => {
    const answers = {
      ...{ stack: 'x', name: 'n', greeting: 'y'.repeat(10_000), devcontainer: true, ci: { a: 1 } },
      ...{ other: 'z', locale: null, port: 7 },
    };
    project('ada', { 'generator-docker-intro': answers, ...mark('ada') });
    project('bob', { 'generator-docker-intro': ['x'], ...mark('bob') });
    project('eve', { 'generator-docker-intro': answers });
    expect(Object.fromEntries(standingProjects(out))).toEqual({
      ada: { id: 'ada', port: 9000, stored: { stack: 'x', name: 'n', devcontainer: 'true' } },
      bob: { id: 'bob', port: 9000, stored: {} },
    });
  });
});
