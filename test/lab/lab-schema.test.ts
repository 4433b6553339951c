import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { ownLabIds } from '../../generators/core/lab/own-labs.js';
import { readLab } from '../../generators/core/lab/read-lab.js';
import { packageRoot, templatesRoot } from '../../generators/core/package/package-root.js';
import { type Change, labWith } from './labs.js';
import { asking, threeQuestions } from './questions.js';

/** What an editor says of a file, by its schema. */
function objections(name: 'lab' | 'steps', folder: string): boolean {
  const schema = readFileSync(join(packageRoot, 'schemas', `${name}.schema.json`), 'utf8');
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(schema));
  return !validate(parse(readFileSync(join(folder, `${name}.yml`), 'utf8')));
}

describe.each(['lab', 'steps'] as const)('the schema of %s.yml', (name) => {
  test.each(ownLabIds())('takes that of %s', (id) => {
    expect(objections(name, join(templatesRoot, 'labs', id))).toBe(false);
  });
});

test('takes questions of each type', () => {
  expect(objections('lab', labWith(asking(threeQuestions)))).toBe(false);
});

const inLab = (from: RegExp, to: string): Change => ({ file: 'lab.yml', from, to });
const inSteps = (from: RegExp, to: string): Change => ({ file: 'steps.yml', from, to });

test.each([
  inLab(/^port: .*/m, 'port: 70000'),
  inLab(/^port: .*/m, 'port: none'),
  inLab(/^port: .*\n/m, ''),
  inLab(/^build:/m, 'bulid:'),
  inLab(/^languages: .*/m, 'languages: [it]'),
  inLab(/^end-of-life: .*/m, 'end-of-life: soon'),
  inLab(/^ {2}hidden:.*\n/m, ''),
  asking('- name: port-2\n  ask: { en: Q, fr: Q }\n  default: x'),
  asking('- name: a\n  ask: { en: Q, fr: Q }'),
  asking('- name: a\n  ask: Q\n  default: x'),
  asking('- name: a\n  ask: { en: Q, fr: Q }\n  default: x\n  type: date'),
  asking('- name: a\n  ask: { en: Q, fr: Q }\n  default: x\n  pattern: .*'),
  asking('- name: a\n  ask: { en: Q, fr: Q }\n  default: x\n  type: choice'),
  asking('- name: a\n  ask: { en: Q, fr: Q }\n  default: x\n  type: number'),
  inSteps(/untested: machine/, 'untested: never'),
  inSteps(/^venv:/m, 'A venv:'),
  inSteps(/keeps-running: true/, 'keeps-running: perhaps'),
])('what an editor objects to is refused: %j', async (change) => {
  const folder = labWith(change);
  const name = change.file === 'lab.yml' ? 'lab' : 'steps';
  expect([objections(name, folder), 'problems' in (await readLab(folder))]).toEqual([true, true]);
});
