import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import {
  type Argument,
  grammar,
  type TypedCommand,
} from '../../generators/core/completion/grammar.js';
import { scriptFor } from '../../generators/core/completion/script-for.js';
import { enUsual } from '../../generators/core/i18n/en/en-usual.js';
import { frUsual } from '../../generators/core/i18n/fr/fr-usual.js';
import { inTerminal, type Step } from '../cli/in-terminal.js';
import { needing } from '../programs/needing.js';
import { findPython } from '../pythons.js';
import { temporaryFolder } from '../temporary-folder.js';
import { offeredByBash, offeredByFish } from './in-shells.js';

const commands = grammar(enUsual);
const python = (await findPython('3')) ?? '';
const prompt = 'ready>';
const env = { LC_ALL: 'C.UTF-8', PATH: process.env['PATH'] ?? '', PS1: prompt };

/** A folder with a folder and two files. */
function place(): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'my folder'));
  writeFileSync(join(cwd, 'my-file'), '');
  return cwd;
}

const offeredAt = (what: Argument): readonly string[] => {
  if (typeof what === 'object') return [...what.oneOf].sort();
  return { folder: ['my folder'], file: ['my folder', 'my-file'], anything: [] }[what];
};

/** Each option with a value, and what is offered behind it. */
const cases = commands.flatMap(({ word, options }) =>
  options.flatMap(({ flag, value }) =>
    value === undefined ? [] : [{ word, flag, offered: offeredAt(value) }],
  ),
);
const flagsOf = ({ options }: TypedCommand) => options.map(({ flag }) => flag).sort();
const line = (...words: readonly string[]) => words.filter((word) => word !== '');

needing('bash')('bash', () => {
  const script = scriptFor('bash', enUsual);
  const offered = (lines: readonly (readonly string[])[]) =>
    offeredByBash(script, lines, place()).map((each) => [...each].sort());

  it('offers the values of each option, behind a space and behind =', () => {
    const wanted = cases.map((each) => each.offered);
    const start = cases.map(({ word, flag }) => ['docker-intro', ...line(word), flag]);
    expect(offered(start.map((words) => [...words, '']))).toEqual(wanted);
    expect(offered(start.map((words) => [...words, '=']))).toEqual(wanted);
  });

  it('offers the options of each command', () => {
    const lines = commands.map(({ word }) => ['docker-intro', ...line(word), '-']);
    expect(offered(lines)).toEqual(commands.map(flagsOf));
  });

  it.each([
    ['a command or a folder', ['d'], ['doctor', 'down']],
    ['a folder', ['my'], ['my folder']],
    ['what begins so', ['verify', '--format', 'j'], ['json', 'junit']],
    ['what begins so, behind =', ['verify', '--format', '=', 'j'], ['json', 'junit']],
    ['a file', ['class', 'my-'], ['my-file']],
    ['a shell', ['completion', ''], ['bash', 'fish', 'powershell', 'zsh']],
    ['a command to be helped with', ['help', 'c'], ['class', 'completion']],
    ['nothing', ['doctor', ''], []],
    ['no command in the second place', ['my-app', 'd'], []],
  ])('offers %s', (_what, words, wanted) => {
    expect(offered([['docker-intro', ...words]])).toEqual([wanted]);
  });

  const argv = ['bash', '--norc', '--noprofile', '-i'];
  it('completes when somebody presses TAB', async () => {
    const script = join(temporaryFolder(), 'script');
    writeFileSync(script, scriptFor('bash', frUsual));
    const steps: Step[] = [
      [prompt, `source ${script}\r`],
      [prompt, 'docker-intro verify --format=jun\t'],
      ['--format=junit', ' --context-dir=my\t'],
      ['=my\\ folder/', '\u0003'],
      [prompt, 'exit 0\r'],
    ];
    const { code, output } = await inTerminal(python, [], steps, { cwd: place(), argv, env });
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('folder/') });
  });
});

needing('fish')('fish', () => {
  const offered = (script: string, lines: readonly string[]) =>
    offeredByFish(script, lines, place()).map((each) => [...each].sort());
  const words = (lines: readonly (readonly string[])[]) =>
    lines.map((each) => each.map((one) => one.split('\t')[0]?.replace(/\/$/, '')));

  it('offers the values of each option', () => {
    const lines = cases.map(({ word, flag }) =>
      ['docker-intro', ...line(word), flag, ''].join(' '),
    );
    expect(words(offered(scriptFor('fish', enUsual), lines))).toEqual(
      cases.map((each) => each.offered),
    );
  });

  it.each([
    ['en', enUsual],
    ['fr', frUsual],
  ])('offers the options of each command, and says what they are for (%s)', (_locale, messages) => {
    const all = grammar(messages);
    const lines = all.map(({ word }) => ['docker-intro', ...line(word), '--'].join(' '));
    const wanted = all.map(({ options }) =>
      options
        .filter(({ flag }) => flag.startsWith('--'))
        .map(({ flag, about }) => `${flag}\t${about}`)
        .sort(),
    );
    expect(offered(scriptFor('fish', messages), lines)).toEqual(wanted);
  });

  it('offers commands and folders first, and no commands behind', () => {
    const [first, second] = words(
      offered(scriptFor('fish', enUsual), ['docker-intro ', 'docker-intro my-app ']),
    );
    const named = commands.map(({ word }) => word).filter((word) => word !== '');
    expect(first).toEqual([...named, 'my folder'].sort());
    expect(second).toEqual(['my folder']);
  });
});

needing('zsh')('zsh', () => {
  const start = (script: string): Step[] => [
    [prompt, 'autoload -Uz compinit; compinit -u -D; zstyle ":completion:*" list-prompt ""\r'],
    [prompt, `source ${script}\r`],
  ];
  const typed = async (steps: readonly Step[], messages = frUsual) => {
    const script = join(temporaryFolder(), '_docker-intro');
    writeFileSync(script, scriptFor('zsh', messages));
    const argv = ['zsh', '-f', '-i'];
    return inTerminal(python, [], [...start(script), ...steps, [prompt, 'exit 0\r']], {
      ...{ cwd: place(), argv, env },
    });
  };

  it.each([
    ['docker-intro do\t', 'doctor'],
    ['docker-intro verify --format=jun\t', '--format=junit'],
    ['docker-intro verify --format jun\t', '--format junit'],
    ['docker-intro --stack python3\t', 'python3-flask'],
    ['docker-intro class --out m\t', 'folder'],
    ['docker-intro completion pow\t', 'powershell'],
    ['docker-intro help rep\t', 'report'],
  ])('completes %j', async (keys, wanted) => {
    const { code, output } = await typed([
      [prompt, keys],
      [wanted, '\u0003'],
    ]);
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining(wanted) });
  });

  it('says in the language of its user what each is for', async () => {
    const steps: Step[] = [
      [prompt, 'docker-intro verify --\t'],
      ['--version', '\u0003'],
      [prompt, 'docker-intro \t'],
      ['verify', '\u0003'],
    ];
    const { output } = await typed(steps);
    const [, , ...named] = grammar(frUsual);
    const verify = grammar(frUsual).find(({ word }) => word === 'verify');
    for (const { about } of [...(verify?.options ?? []), ...named]) expect(output).toContain(about);
  });
});
