import type { UsualMessages } from '../i18n/messages.js';
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
export const describeOptions = (command: Command, messages: UsualMessages): readonly Described[] =>
  optionIds
    .filter((id) => rowOf(id).commands.includes(command))
    .map((id) => describe(id, command, messages));

/** What an option is for; a command may have words of its own for it. */
export function helpOf(
  id: OptionId,
  command: Command,
  { options, optionsOfClass }: UsualMessages,
): string {
  const own: Readonly<Partial<Record<OptionId, string>>> = optionsOfClass;
  return (command === 'class' ? own[id] : undefined) ?? options[id];
}

function describe(id: OptionId, command: Command, messages: UsualMessages): Described {
  const row = rowOf(id);
  const help = helpOf(id, command, messages);
  const said = { help, choices: [], fallback: undefined };
  if (row.kind === 'flag') {
    const long = row.negatable ? `--[no-]${id}` : `--${id}`;
    return { ...said, flag: row.short ? `-${row.short}, ${long}` : long };
  }
  if (row.placeholder === undefined) return { ...said, flag: `--[no-]${id}` };
  const within = row.within?.[command];
  const fallback = within !== undefined && 'fallback' in within ? undefined : row.fallback;
  return {
    flag: `--${id} ${messages.help.placeholder[row.placeholder]}`,
    help,
    choices: within?.choices ?? row.choices?.() ?? [],
    // What the language is, where nobody chose one, is the environment's to say.
    fallback: fallback === undefined || id === 'locale' ? undefined : `${fallback}`,
  };
}
