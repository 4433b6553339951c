import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../generators/core/i18n/en/en.js';
import { readName } from '../../generators/core/options/values/read-name.js';
import { temporaryFolder } from '../temporary-folder.js';
import { readContent, standingOf } from './read.js';

const folder = temporaryFolder();

const given = fc.constantFrom(
  ...[
    'Ada',
    'Jean-Pierre',
    'Léa',
    'LÉA',
    '李',
    'Иван',
    'Μαρία',
    'Zoé',
    'O’Neil',
    'con',
    '..',
    'a/b',
  ],
);
const family = fc.oneof(
  fc.constantFrom('Lovelace', 'Élouède', 'Martin', 'Ñandú', '小龍', '', 'A', 'De La Tour'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const person = fc.record({
  given,
  family,
  login: fc.option(fc.string({ maxLength: 6 }), { nil: '' }),
});
const people = fc.array(person, { minLength: 1, maxLength: 12 });

interface Person {
  readonly given: string;
  readonly family: string;
  readonly login: string;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const withNames = (all: readonly Person[]) =>
  ['Prénom;Nom', ...all.map((each) => `${quoted(each.given)};${quoted(each.family)}`)].join('\n');
const withLogins = (all: readonly Person[]) =>
  ['username;Nom', ...all.map((each) => `${quoted(each.login)};${quoted(each.family)}`)].join('\n');

const forms = [
  ['names', withNames],
  ['logins', withLogins],
] as const;

describe.each(forms)('any roster of %s', (_form, roster) => {
  test('gives unique names and ports that Docker takes, or all its problems', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        const { students, problems } = await readContent(folder, roster(all));
        expect(students.length > 0).toBe(problems.length === 0);
        const unique = (values: readonly unknown[]) =>
          expect(new Set(values).size).toBe(students.length);
        unique(students.map((student) => student.folder.toLowerCase()));
        unique(students.map(({ answers }) => answers.name));
        unique(students.map(({ answers }) => answers.port));
        for (const { answers } of students) {
          expect(readName(answers.name, en)).toEqual({ value: answers.name });
        }
        for (const { where, message } of problems) {
          expect(where).toMatch(/^roster\.csv(?::\d+){0,2}$/);
          expect(message).toMatch(/\.$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives everybody the same, whoever else comes, goes or stands elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        people,
        fc.array(person, { maxLength: 4 }),
        fc.nat(),
        async (all, others, seed) => {
          const before = await readContent(folder, roster(all));
          if (before.problems.length > 0) return;
          const kept = all.filter((_, at) => (seed >> (at % 16)) % 2 === 0);
          const shuffled = [...kept, ...others].sort(
            (a, b) => ((a.family.length * 7 + seed) % 5) - ((b.family.length * 7 + seed) % 5),
          );
          const standing = standingOf(before.students);
          const after = await readContent(folder, roster(shuffled), { standing });
          const known = new Map(before.students.map((student) => [student.id, student]));
          for (const { id, folder: name, answers } of after.students) {
            const earlier = known.get(id);
            if (earlier !== undefined) {
              expect([name, answers.name, answers.port]).toEqual([
                ...[earlier.folder, earlier.answers.name, earlier.answers.port],
              ]);
            }
          }
          // Without anything that stands, the order of rows decides nothing at all.
          const reversed = await readContent(folder, roster([...all].reverse()));
          const byId = (students: typeof before.students) =>
            Object.fromEntries(students.map((each) => [each.id, [each.folder, each.answers]]));
          expect(byId(reversed.students)).toEqual(byId(before.students));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is no roster', () => {
  const formats = fc.constantFrom('r.csv', 'r.tsv', 'r.json', 'r.yml', 'r.txt');

  test('is refused, or read, but never an accident', async () => {
    const pieces = fc.constantFrom(
      ...[
        'login',
        'nom',
        ';',
        ',',
        '\t',
        '\n',
        '\r\n',
        '"',
        '""',
        '\0',
        '{',
        '}',
        '[',
        ']',
        ':',
        '- ',
      ],
      ...[
        '&a ',
        '*a',
        '!!x ',
        '? ',
        '|',
        '>',
        '#',
        '---',
        '%',
        '\\',
        '\ufeff',
        'é',
        'ada',
        '1',
        "'",
      ],
    );
    const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' })),
        formats,
        async (content, file) => {
          const { students, problems } = await readContent(folder, content, { file });
          expect(students.length > 0).toBe(problems.length === 0);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('is a pattern for any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('{', '}', 'i', 'd', ' ', 'é') }),
        async (text) => {
          const raw = { where: '--x', text };
          const asked = { patterns: { greeting: raw }, remote: raw, set: raw, idColumn: raw };
          const { students, problems } = await readContent(folder, 'id\nada\n', asked);
          expect(students.length > 0).toBe(problems.length === 0);
        },
      ),
    );
  });
});
