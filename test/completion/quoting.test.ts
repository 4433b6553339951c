import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bashScript } from '../../generators/core/completion/bash.js';
import { fishScript } from '../../generators/core/completion/fish.js';
import type { TypedCommand } from '../../generators/core/completion/grammar.js';
import { powershellScript } from '../../generators/core/completion/powershell.js';
import { zshScript } from '../../generators/core/completion/zsh.js';
import { needing } from '../programs/needing.js';
import { offeredByBash, offeredByFish, run } from './in-shells.js';

/** What shells make something of, and what French brings. */
const special = [
  ...'\'"`$\\!#&;|<>(){}[]*?~^=:,%@ ’‘‚‛«»“”\u00a0\u202féœ😀',
  '$(',
  '${',
  '%s',
  '\\n',
];
const text = fc
  .array(fc.constantFrom(...special, 'a', '-x', 'word'), { minLength: 1, maxLength: 12 })
  .map((parts) => `x${parts.join('')}x`);
const texts = fc.sample(text, { numRuns: 150, seed: 7 });

/** A command whose options are for that, and take that; and one that is typed first. */
const commands: readonly TypedCommand[] = [
  {
    word: '',
    about: '',
    words: 'anything',
    options: texts.map((each, at) => ({
      flag: `--option-${at}`,
      about: each,
      value: { oneOf: [each] },
    })),
  },
  { word: 'go', about: texts.join(''), words: 'anything', options: [] },
];

needing('bash')('what is offered', () => {
  it('is the same text in bash', () => {
    const lines = texts.map((_, at) => ['docker-intro', `--option-${at}`, '']);
    expect(offeredByBash(bashScript(commands), lines).flat()).toEqual(texts);
  });
});

needing('fish')('what is offered and said', () => {
  it('is the same text in fish', () => {
    const lines = texts.map((_, at) => `docker-intro --option-${at} `);
    const said = offeredByFish(fishScript(commands), lines).flat();
    expect(said.map((each) => each.split('\t')[0])).toEqual(texts);
    expect(said.map((each) => each.split('\t')[1])).toEqual(texts);
  });
});

needing('zsh')('what is offered and said', () => {
  it('is the same text in zsh, but for what its own functions take for a sign', () => {
    const [, ...specs] = run(
      ['zsh', '-f'],
      `compdef() { }; _arguments() { print -rl -- "$@" }
${zshScript(commands)}
words=(docker-intro ''); CURRENT=2; _docker-intro`,
    ).split('\n');
    const told = specs.slice(0, texts.length).map((spec) => {
      const [, about = '', choice = ''] = spec.match(/=\[(.*)\]: :\((.*)\)$/) ?? [];
      return [about, choice].map((each) => each.replace(/\\(.)/gu, '$1'));
    });
    expect(told).toEqual(texts.map((each) => [each, each]));
  });
});

/** PowerShell itself is on no machine of ours: its script is held to what cannot be misread. */
describe('what PowerShell is told', () => {
  const script = powershellScript(commands);
  const strings = [...script.matchAll(/'([^']*)'/g)].map(([, said = '']) => said);

  it('has no sign in its texts that means something, and is ASCII', () => {
    expect(script).not.toMatch(/[^\n\x20-\x7e]/);
    expect(strings.filter((each) => !/^(?:[\w ,.:;()/-]|\\u[\da-f]{4})*$/.test(each))).toEqual([]);
  });

  it('is the same text once its escapes are read', () => {
    const read = (said: string) =>
      said.replace(/\\u([\da-f]{4})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
    const abouts = [...script.matchAll(/\{ Text = '--option-\d+'; About = '([^']*)' \}/g)];
    expect(abouts.map(([, said = '']) => read(said))).toEqual(texts);
  });
});
