import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePlanner } from '../../generators/core/class/plan-student.js';
import { makeSketch } from '../../generators/core/class/sketch.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { lessonSteps } from '../../generators/core/lesson/steps.js';
import { storageFile } from '../../generators/core/options/read-stored.js';
import type { Answers } from '../../generators/core/options/table.js';
import { readGreeting } from '../../generators/core/options/values/read-greeting.js';
import { readName } from '../../generators/core/options/values/read-name.js';
import { readStack, stackIds } from '../../generators/core/package/stack.js';
import { planProject } from '../../generators/core/project/plan.js';
import { students } from './students.js';

const isGood = (reading: object): boolean => 'value' in reading;

const answers: fc.Arbitrary<Answers> = fc.record({
  stack: fc.constantFrom(...stackIds()),
  name: fc
    .stringMatching(/^[a-z0-9]+([._-][a-z0-9]+)*$/)
    .filter((text) => isGood(readName(text, en))),
  port: fc.integer({ min: 1, max: 65_535 }),
  greeting: fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[`"\\$&<%>{}' a-z]+$/),
      fc.constantFrom('q7-hole-name-7q', '64973', 'q7 hole "greeting" 7q', '````', "$'$`$&"),
    )
    .filter((text) => isGood(readGreeting(text, en))),
  locale: fc.constantFrom('en' as const, 'fr' as const),
  ci: fc.constantFrom('none' as const, 'github' as const, 'gitlab' as const),
  devcontainer: fc.boolean(),
});

describe('a project of a class', () => {
  it('has the bytes that it has alone, whatever the answers', async () => {
    const every = students(2).flatMap(({ answers: each, ...student }) => [
      { ...student, answers: each },
    ]);
    const plan = await makePlanner(every);
    const messages = { en: await loadMessages('en'), fr: await loadMessages('fr') };
    const [student] = students(1);
    if (student === undefined) throw new Error('There is one.');
    fc.assert(
      fc.property(answers, fc.boolean(), (given, lend) => {
        const stack = readStack(given.stack);
        const alone = planProject(given, stack, lessonSteps(given, stack), messages[given.locale]);
        const drawn = plan({ ...student, answers: given }, lend);
        const texts = drawn.files.map(({ path, contents, mode }) => [
          ...[path, Buffer.from(contents as Buffer).toString(), mode],
        ]);
        const wanted = alone.files.map(({ path, contents, mode }) => [path, contents, mode]);
        const isOther = ([path]: readonly unknown[]) => path !== storageFile;
        expect(texts.filter(isOther)).toEqual(wanted.filter(isOther));
        const stored = texts.find(([path]) => path === storageFile)?.[1];
        expect(JSON.parse(`${stored}`)['generator-docker-intro']).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it('is not sketched where a template writes an answer in a form of its own', () => {
    const [student] = students(1);
    if (student === undefined) throw new Error('There is one.');
    const render = ({ greeting }: Answers) => [
      { path: 'x', contents: `say ${greeting.toUpperCase()}`, mode: 0o644 },
    ];
    expect(makeSketch(student.answers, render)(student.answers, false)).toBeUndefined();
    const plain = ({ greeting }: Answers) => [
      { path: 'x', contents: `say ${greeting}`, mode: 0o644 },
    ];
    expect(makeSketch(student.answers, plain)(student.answers, false)).toHaveLength(1);
  });

  it('is sketched as the templates are now', () => {
    for (const { answers: given } of students(6)) {
      const stack = readStack(given.stack);
      const render = (each: Answers) =>
        planProject(each, stack, lessonSteps(each, stack), en).files.filter(
          ({ path }) => path !== storageFile,
        );
      expect(makeSketch(given, render)(given, false)).toBeDefined();
    }
  });
});
