import { describe, expect, test } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { readArgv } from '../../generators/core/options/read-argv.js';
import { readMapping } from '../../generators/core/options/read-mapping.js';

/** An answer that is said without a value, and kept in the project all the same. */
describe('--devcontainer', () => {
  test.each([
    [['--devcontainer'], 'true'],
    [['--no-devcontainer'], 'false'],
    [['--devcontainer', '--no-devcontainer'], 'false'],
  ])('%j says %s', async (argv, text) => {
    const { values, positionals, problems } = await readArgv(argv, 'create', en);
    expect([values.devcontainer?.text, positionals, problems]).toEqual([text, [], []]);
  });

  test('leaves the word behind it alone, and takes no value', async () => {
    const { positionals } = await readArgv(['--devcontainer', 'demo'], 'create', en);
    expect(positionals).toEqual(['demo']);
    const { problems } = await readArgv(['--devcontainer=yes'], 'create', en);
    expect(problems.map(({ message }) => message)).toEqual([en.input.takesNoValue]);
  });

  test.each([
    [true, 'true'],
    ['false', 'false'],
  ])('%j in a file says %s', async (said, text) => {
    const { raw, problems } = await readMapping({ devcontainer: said }, 'answers.yml', en);
    expect([raw.devcontainer?.text, problems]).toEqual([text, []]);
  });

  test('in a file is nothing else', async () => {
    const { problems } = await readMapping({ devcontainer: 1 }, 'answers.yml', en);
    expect(problems).toHaveLength(1);
  });
});
