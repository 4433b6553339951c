import type { UsualMessages } from '../i18n/messages.js';
import { helpOf } from '../options/describe.js';
import {
  type Command,
  commandWords,
  labActions,
  type Placeholder,
  wordOf,
} from '../options/row.js';
import { type OptionId, optionIds, rowOf } from '../options/table.js';
import { shells } from './shells.js';

/** What stands at a place of a command line: one of these, a path, or what nobody can guess. */
export type Argument = { readonly oneOf: readonly string[] } | 'file' | 'folder' | 'anything';

/** A word that begins with a dash. */
export interface TypedOption {
  /** `--port`, or `-h`. */
  readonly flag: string;
  readonly about: string;
  /** What stands behind it; undefined where nothing does. */
  readonly value: Argument | undefined;
}

/** A command, and what may stand behind it. */
export interface TypedCommand {
  /** What is typed first; empty for the command that has no word of its own. */
  readonly word: string;
  readonly about: string;
  readonly words: Argument;
  readonly options: readonly TypedOption[];
}

/** All that can be typed, as the table of the options has it. The command without a word comes first. */
export const grammar = (messages: UsualMessages): readonly TypedCommand[] => [
  command('create', '', messages),
  ...commandWords.map((word) => command(word, word, messages)),
  { word: 'help', about: messages.help.help, words: { oneOf: commandWords }, options: [] },
];

function command(id: Command, word: string, messages: UsualMessages): TypedCommand {
  const placeholder = wordOf[id];
  return {
    word,
    about: messages.help[id],
    words: placeholder === undefined ? { oneOf: [] } : placeOf(placeholder),
    options: optionIds
      .filter((option) => rowOf(option).commands.includes(id))
      .flatMap((option) => typed(option, id, messages)),
  };
}

/** An option in all ways in which it can be typed. */
function typed(id: OptionId, of: Command, messages: UsualMessages): readonly TypedOption[] {
  const row = rowOf(id);
  const [flag, about] = [`--${id}`, helpOf(id, of, messages)];
  if (row.kind === 'value' && row.placeholder !== undefined) {
    const choices = row.within?.[of]?.choices ?? row.choices?.();
    return [{ flag, about, value: choices ? { oneOf: choices } : placeOf(row.placeholder) }];
  }
  const said = { about, value: undefined };
  const opposite = { ...said, about: messages.completion.opposite(flag), flag: `--no-${id}` };
  if (row.kind === 'value') return [{ ...said, flag }, opposite];
  return [
    ...(row.short ? [{ ...said, flag: `-${row.short}` }] : []),
    { ...said, flag },
    ...(row.negatable ? [opposite] : []),
  ];
}

const places: Readonly<Partial<Record<Placeholder, Argument>>> = {
  ACTION: { oneOf: labActions },
  DIR: 'folder',
  FOLDER: 'folder',
  FILE: 'file',
  REPORT: 'file',
  ROSTER: 'file',
  SHELL: { oneOf: shells },
};

const placeOf = (placeholder: Placeholder): Argument => places[placeholder] ?? 'anything';
