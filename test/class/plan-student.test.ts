import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePlanner } from '../../generators/core/class/plan-student.js';
import type { PlannedFile } from '../../generators/core/disk/planned-file.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { type Locale, locales } from '../../generators/core/i18n/locale.js';
import type { Messages } from '../../generators/core/i18n/messages.js';
import { ownLabIds, readOwnLab } from '../../generators/core/lab/own-labs.js';
import { storageFile } from '../../generators/core/options/read-stored.js';
import type { Answers } from '../../generators/core/options/table.js';
import { readGreeting } from '../../generators/core/options/values/read-greeting.js';
import { readName } from '../../generators/core/options/values/read-name.js';
import { planProject } from '../../generators/core/project/plan.js';
import { students } from './students.js';

const isGood = (reading: object): boolean => 'value' in reading;

const answers: fc.Arbitrary<Answers> = fc.record({
  stack: fc.constantFrom(...ownLabIds()),
  name: fc
    .stringMatching(/^[a-z0-9]+([._-][a-z0-9]+)*$/)
    .filter((text) => isGood(readName(text, en))),
  port: fc.integer({ min: 1, max: 65_535 }),
  greeting: fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[`"\\$&<%>{}' a-z]+$/),
      fc.constantFrom('````', "$'$`$&", '`` \\ " \u2028 \u202e \'é <b> ${ %> 🐳 # {% \\u0041 '),
    )
    .filter((text) => isGood(readGreeting(text, en))),
  locale: fc.constantFrom(...locales),
  ci: fc.constantFrom('none' as const, 'github' as const, 'gitlab' as const),
  devcontainer: fc.boolean(),
});

describe('a project of a class', () => {
  it('has the bytes that it has alone, whatever the answers', async () => {
    const plan = await makePlanner(
      locales.flatMap((locale) => students(1, { locale })),
      undefined,
    );
    const messages = Object.fromEntries(
      await Promise.all(locales.map(async (each) => [each, await loadMessages(each)] as const)),
    ) as Record<Locale, Messages>;
    const [student] = students(1);
    if (student === undefined) throw new Error('There is one.');
    fc.assert(
      fc.property(answers, (given) => {
        const stack = readOwnLab(given.stack);
        const alone = planProject(given, stack, messages[given.locale]);
        const { files } = plan({ ...student, answers: given });
        const isOther = ({ path }: PlannedFile) => path !== storageFile;
        expect(files.filter(isOther)).toEqual(alone.files.filter(isOther));
        const stored = files.find(({ path }) => path === storageFile)?.contents;
        expect(JSON.parse(`${stored}`)['generator-docker-intro']).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });
});
