import { describe, expect, it } from '@jest/globals';
import { grammar } from '../../generators/core/completion/grammar.js';
import { shells } from '../../generators/core/completion/shells.js';
import { enUsual } from '../../generators/core/i18n/en/en-usual.js';
import { frUsual } from '../../generators/core/i18n/fr/fr-usual.js';
import { ownLabIds } from '../../generators/core/lab/own-labs.js';
import { readArgv } from '../../generators/core/options/read-argv.js';
import { type Command, commandWords, firstWords } from '../../generators/core/options/row.js';
import { optionIds, rowOf } from '../../generators/core/options/table.js';

const commands = grammar(enUsual);
const withOptions = commands.filter(({ word }) => word !== 'help');
const idOf = (word: string) => (word || 'create') as Command;
const wordOf = (word: string) => commands.find((command) => command.word === word);
const placeOf = (word: string, flag: string) =>
  wordOf(word)?.options.find((option) => option.flag === flag)?.value;

describe('what can be typed', () => {
  it('begins with each word that is no folder, or with none', () => {
    expect(commands.map(({ word }) => word)).toEqual(['', ...firstWords]);
  });

  it.each(withOptions)('is taken by the command, all of it ($word)', async ({ word, options }) => {
    const typed = options.flatMap(({ flag, value }) => {
      if (typeof value !== 'object') return [value === undefined ? [flag] : [flag, '1']];
      return value.oneOf.map((choice) => [flag, choice]);
    });
    for (const words of typed) {
      expect(await readArgv(words, idOf(word), enUsual)).toMatchObject({ problems: [] });
    }
  });

  it.each(withOptions)('is all that the command takes ($word)', ({ word, options }) => {
    const flags = options.map(({ flag }) => flag);
    const taken = optionIds.filter((id) => rowOf(id).commands.includes(idOf(word)));
    expect(taken.filter((id) => !flags.includes(`--${id}`))).toEqual([]);
  });

  it.each([
    ['', '--stack', { oneOf: ownLabIds() }],
    ['', '--answers', 'file'],
    ['', '--port', 'anything'],
    ['', '--no-git', undefined],
    ['class', '--out', 'folder'],
    ['class', '--format', { oneOf: ['text', 'json'] }],
    ['verify', '--context-dir', 'folder'],
    ['verify', '--only', 'file'],
  ])('has its place: %s %s', (word, flag, place) => {
    expect(placeOf(word, flag)).toEqual(place);
  });

  it.each([
    ['', 'folder'],
    ['class', 'file'],
    ['doctor', { oneOf: [] }],
    ['completion', { oneOf: shells }],
    ['help', { oneOf: commandWords }],
  ])('has words besides: %s', (word, place) => {
    expect(wordOf(word)?.words).toEqual(place);
  });

  it('is the same in each language, in words of its own', () => {
    const bare = (all: typeof commands) =>
      all.map(({ word, words, options }) => [word, words, options.map(({ flag }) => flag)]);
    expect(bare(grammar(frUsual))).toEqual(bare(commands));
    expect(grammar(frUsual)[1]?.about).not.toBe(commands[1]?.about);
  });
});
