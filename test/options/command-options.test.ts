import { describe, expect, test } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { defaultOptions, readOptions } from '../../generators/core/options/command-options.js';
import { readArgv } from '../../generators/core/options/read-argv.js';

const read = async (...words: string[]) =>
  readOptions(await readArgv(words, 'verify', en), 'verify', en);

describe('the options of a command', () => {
  test('have the defaults of the table, and no answer of a project is among them', () => {
    expect(defaultOptions('report')).toEqual({
      ...{ locale: 'en', format: 'text', reports: [], debug: false, help: false, version: false },
    });
    expect(defaultOptions('verify')).toMatchObject({
      ...{ path: '/', timeout: 900, network: true, failFast: false, contexts: [] },
      ...{ contextDir: undefined, containerPort: undefined, jobs: undefined },
    });
    expect(defaultOptions('class')).toMatchObject({ out: 'class', portBase: 10_000, git: false });
    expect(defaultOptions('class')).not.toHaveProperty('ci');
  });

  test.each([
    ['a value', ['--timeout', '5'], { timeout: 5 }],
    ['the last of several', ['--timeout', '5', '--timeout=6'], { timeout: 6 }],
    ['each of several', ['--context', 'a', '--context', 'b'], { contexts: ['a', 'b'] }],
    ['a flag', ['--fail-fast'], { failFast: true }],
    ['the opposite of a flag', ['--no-network'], { network: false }],
    ['what is judged where it is used', ['--only='], { only: '' }],
  ])('are what was said: %s', async (_what, words, expected) => {
    expect(await read(...words)).toEqual({
      options: { ...defaultOptions('verify'), ...expected },
      problems: [],
    });
  });

  test('tell all that is wrong at once', async () => {
    const { problems } = await read(
      '--timeout',
      '0',
      '--context=',
      '--engine',
      'dockre',
      '--jobs=8',
    );
    expect(problems.map(({ where }) => where)).toEqual(['--timeout', '--context', '--engine']);
    expect(problems.at(-1)?.message).toContain('Did you mean docker?');
  });
});
