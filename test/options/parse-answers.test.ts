import { describe, expect, test } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { detectLocale } from '../../generators/core/i18n/locale.js';
import { parseAnswers } from '../../generators/core/options/parse-answers.js';
import type { RawAnswers } from '../../generators/core/options/raw.js';
import { usualAnswers } from '../usual-answers.js';

const flags = (values: Readonly<Record<string, string>>): RawAnswers =>
  Object.fromEntries(Object.entries(values).map(([id, text]) => [id, { text, where: `--${id}` }]));

test('nothing said gives the usualAnswers', async () => {
  expect(await parseAnswers({}, en)).toEqual({ answers: usualAnswers });
});

test('what is said is taken, and only it', async () => {
  const raw = flags({
    port: '80',
    greeting: '007',
    name: '007',
    locale: 'fr-CA',
    ci: 'gitlab',
    devcontainer: 'true',
  });
  const answers = {
    ...usualAnswers,
    port: 80,
    greeting: '007',
    name: '007',
    locale: 'fr',
    ci: 'gitlab',
    devcontainer: true,
  };
  expect(await parseAnswers(raw, en)).toEqual({ answers });
});

test('every problem is listed, in the order of the table, with its place', async () => {
  const raw = flags({
    ci: 'jenkins',
    locale: 'xx',
    greeting: 'a\nb',
    port: '0',
    name: 'A',
    stack: 'ruby',
  });
  const reading = await parseAnswers(raw, en);
  expect('problems' in reading && reading.problems.map(({ where }) => where)).toEqual([
    ...['--stack', '--name', '--port', '--greeting', '--locale', '--ci'],
  ]);
});

describe('the nearest choice is named', () => {
  test.each([
    ['stack', 'python3flask', 'python3-flask'],
    ['stack', 'Python2-Flask', 'python2-flask'],
    ['stack', 'python2', 'python2-flask'],
    ['ci', 'gihtub', 'github'],
    ['ci', 'GitLab', 'gitlab'],
  ])('--%s %s: %s', async (id, text, near) => {
    const reading = await parseAnswers(flags({ [id]: text }), en);
    expect('problems' in reading && reading.problems[0]?.message).toContain(
      en.input.didYouMean(near),
    );
  });

  test.each([
    ['stack', 'cobol'],
    ['ci', ''],
    ['ci', 'x'.repeat(100_000)],
    ['locale', 'klingon'],
  ])('--%s %s: none is near, but all are listed', async (id, text) => {
    const reading = await parseAnswers(flags({ [id]: text }), en);
    const message = ('problems' in reading && reading.problems[0]?.message) || '';
    expect(message).not.toContain('Did you mean');
    expect(message).toMatch(/none of the choices: \S+, \S+/);
    expect(message.length).toBeLessThan(300);
  });
});

test.each([
  [{}, 'en'],
  [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'xx_XX.UTF-8' }, 'en'],
  [{ LC_ALL: 'C', LANG: 'fr_FR' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'en_US' }, 'fr'],
  [{ LC_ALL: 'en_US', LC_MESSAGES: 'fr_FR' }, 'en'],
] as const)('the environment %j speaks %s', (env, locale) => {
  expect(detectLocale(env)).toBe(locale);
});
