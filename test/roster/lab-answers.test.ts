import { describe, expect, test } from '@jest/globals';
import type { LabQuestion } from '../../generators/core/lab/lab-question.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type Asked, readContent, said } from './read.js';

const ask = { en: 'Q' };
const questions: readonly LabQuestion[] = [
  { name: 'city', type: 'text', longest: 10, usual: 'Paris', ask },
  { name: 'groupTD', type: 'choice', choices: ['A', 'B'], usual: 'A', ask },
  { name: 'rows', type: 'number', least: 1, most: 9, usual: '3', ask },
];
const read = (content: string, asked: Asked = {}) =>
  readContent(temporaryFolder(), content, { questions, ...asked });

/** What each student answers, without their names. */
async function answered(content: string, asked: Asked = {}) {
  const { students, problems } = await read(content, asked);
  expect(problems).toEqual([]);
  return students.map(({ answers: { set } }) => set);
}

/** What every student of a roster without such columns answers. */
const ofAda = async (asked: Asked, content = 'login,first name,last name\nada,Ada,Lovelace\n') =>
  (await answered(content, asked))[0];

const usual = { city: 'Paris', groupTD: 'A', rows: '3' };

describe('what a lab asks', () => {
  test('has the usual answer, and none where nothing is asked', async () => {
    expect(await ofAda({})).toEqual(usual);
    expect(await ofAda({ questions: [] })).toBeUndefined();
  });

  test('is answered by the row, else by a pattern, else as the project was', async () => {
    const set = { ...said('set', 'city={last}'), earlier: said('set', 'rows=5') };
    const stored = { set: { city: 'Nice', rows: '7', groupTD: 'B' } };
    const standing = new Map([['bob', { id: 'bob', port: 9000, stored }]]);
    const content = 'login,last,City\nada,Byron,Lyon\nbob,Bo,\n';
    expect(await answered(content, { set, standing })).toEqual([
      { city: 'Lyon', groupTD: 'A', rows: '5' },
      { city: 'Bo', groupTD: 'B', rows: '5' },
    ]);
  });

  test('is found below headings as programs write them', async () => {
    const [set] = await answered('login,Group TD,CITY\nada,B,Lyon\n');
    expect(set).toEqual({ ...usual, city: 'Lyon', groupTD: 'B' });
  });

  test.each([
    ['first', 'Ada'],
    ['last', 'Lovelace'],
    ['person', 'Ada Lovelace'],
    ['id', 'ada'],
    ['folder', 'ada'],
    ['login', 'ada'],
  ])('may be what the roster says of a student: %s', async (name, expected) => {
    const own = [{ name, type: 'text', longest: 100, usual: 'x', ask }] as const;
    expect(await ofAda({ questions: own })).toEqual({ [name]: expected });
  });

  test('may be called as what every object has', async () => {
    const own = [{ name: 'constructor', type: 'text', longest: 9, usual: 'x', ask }] as const;
    expect(await ofAda({ questions: own })).toEqual({ constructor: 'x' });
  });

  test('is not what a student has made unfit in the project', async () => {
    const stored = { set: { city: 'a\nb', rows: '99', groupTD: 'C' } };
    const standing = new Map([['ada', { id: 'ada', port: 9000, stored }]]);
    expect(await ofAda({ standing })).toEqual(usual);
  });
});

test.each([
  [
    'login,rows\nada,3\nbob,many\n',
    undefined,
    'roster.csv:3:2',
    'is not a whole number from 1 to 9',
  ],
  ['login,group-td\nada,C\n', undefined, 'roster.csv:2:2', 'is none of the choices: A, B'],
  ['login,city\nada,Llanfairpwll\n', undefined, 'roster.csv:2:2', 'At most 10 characters'],
  ['login,CITY,City\nada,a,b\n', undefined, 'roster.csv:1:3', 'City'],
  ['login\nada\nbob\n', 'rows=0', '--set', 'is not a whole number from 1 to 9'],
  ['login,last\nada,Lovelace-Byron\n', 'city={last}', '--set (roster.csv:2)', 'At most 10'],
  ['login\nada\n', 'town=x', '--set', 'There is no option “town”'],
  ['login\nada\n', 'cty=x', '--set', 'Did you mean “city”?'],
  ['login\nada\n', 'city={nope}', '--set', 'nope'],
])('%j with --set %s is refused', async (content, set, where, message) => {
  const { problems } = await read(content, set === undefined ? {} : { set: said('set', set) });
  expect(problems).toEqual([{ where, message: expect.stringContaining(message) }]);
});
