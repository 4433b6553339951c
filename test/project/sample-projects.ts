import fc from 'fast-check';
import { en } from '../../generators/core/i18n/en/en.js';
import { locales } from '../../generators/core/i18n/locale.js';
import { ownLabIds, readOwnLab } from '../../generators/core/lab/own-labs.js';
import { parseAnswers } from '../../generators/core/options/parse-answers.js';
import type { Answers } from '../../generators/core/options/table.js';
import { planFor, textsOf } from './plan-for.js';

/** What somebody has answered, and the texts of the project that it makes. */
export interface SampleProject {
  readonly answers: Answers;
  readonly texts: Readonly<Record<string, string>>;
}

/** The program, or page, that says the greeting. */
export const applicationOf = ({ answers, texts }: SampleProject): string =>
  `${texts[readOwnLab(answers.stack).application]}`;

const nasty = [
  ...['"', '\\', "'", '"""', "'''", '\\"', '\\\\', '\\u0041', '\\N{DASH}', '\\x41', '\\', '#', ';'],
  ...[
    '$(id)',
    '`id`',
    '{{ x }}',
    '<%= 1 %>',
    '<%- process.exit(3) %>',
    '%>',
    '<script>',
    '%s',
    '{0}',
  ],
  ...['\u2028', '\u2029', '\u202e', '\ufeff', '\u00ad', '\u200b', '\u00a0', '\u3000', '\ufffd'],
  ...[
    '🐳',
    '👩‍👩‍👧',
    '\u{10ffff}',
    '\u{fffff}',
    '\ue000',
    'مرحبا',
    'e\u0301',
    'é',
    '\u0301',
    '```',
    '~~~',
  ],
];

const greeting = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...nasty, ' ', 'a'), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
);
const name = fc.oneof(
  fc.stringMatching(/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/, { size: 'small' }),
  fc.constantFrom(
    '007',
    '0x10',
    '1e3',
    'null',
    'true',
    'no',
    '1_0',
    'a---b',
    '12.5',
    'y',
    '2001-01-01',
  ),
);

/** Answers that are not refused. */
async function sampleAnswers(count: number): Promise<Answers[]> {
  const drawn = fc.sample(
    fc.record({
      greeting,
      name,
      port: fc
        .oneof(fc.integer({ min: 1, max: 65_535 }), fc.constantFrom(1, 80, 65_535))
        .map(String),
      stack: fc.constantFrom(...ownLabIds()),
      locale: fc.constantFrom(...locales),
      ci: fc.constantFrom('none', 'github', 'gitlab'),
    }),
    count,
  );
  const accepted: Answers[] = [];
  for (const texts of drawn) {
    const raw = Object.entries(texts).map(([id, text]) => [id, { text, where: id }]);
    const reading = await parseAnswers(Object.fromEntries(raw), en);
    if ('answers' in reading) accepted.push(reading.answers);
  }
  return accepted;
}

/** Projects of any stack, from answers as nasty as they can be. @param drawn how many; some are refused */
export async function sampleProjects(drawn: number): Promise<readonly SampleProject[]> {
  const accepted = await sampleAnswers(drawn);
  return Promise.all(
    accepted.map(async (answers) => ({ answers, texts: textsOf(await planFor(answers)) })),
  );
}
