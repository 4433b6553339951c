import type { Messages } from '../i18n/messages.js';
import type { Command } from './row.js';
import { type OptionId, optionIds, rowOf } from './table.js';

/** An option as the help and the README's table show it. */
export interface Described {
  /** `--port PORT`, `--[no-]git`, `-y, --yes`. */
  readonly flag: string;
  readonly help: string;
  readonly choices: readonly string[];
  /** As it would be typed; undefined where there is none. */
  readonly fallback: string | undefined;
}

/** The options of a command, in the order of the table. */
export const describeOptions = (command: Command, messages: Messages): readonly Described[] =>
  optionIds
    .filter((id) => rowOf(id).commands.includes(command))
    .map((id) => describe(id, messages));

function describe(id: OptionId, messages: Messages): Described {
  const row = rowOf(id);
  const { help } = messages.options[id];
  if (row.kind === 'flag') {
    const long = row.negatable ? `--[no-]${id}` : `--${id}`;
    const flag = row.short ? `-${row.short}, ${long}` : long;
    return { flag, help, choices: [], fallback: undefined };
  }
  if (row.bare) return { flag: `--[no-]${id}`, help, choices: [], fallback: undefined };
  return {
    flag: `--${id} ${row.placeholder}`,
    help,
    choices: row.choices?.() ?? [],
    // What the language is, where nobody chose one, is the environment's to say.
    fallback: row.fallback === undefined || id === 'locale' ? undefined : `${row.fallback}`,
  };
}
