import type { UsualMessages } from '../../i18n/messages.js';
import { nearest } from '../nearest.js';
import type { RawValue } from '../raw.js';
import type { Command, Placeholder } from '../row.js';
import { isOption, type OptionId, optionIds, rowOf } from '../table.js';

/** An option as `parseArgs` found it. */
interface OptionToken {
  /** Without its dashes: `no-git`. */
  readonly name: string;
  /** As typed, without its value: `--no-git`. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value stood behind a `=`. */
  readonly inlineValue?: boolean | undefined;
}

/** What one option said. */
type Heard =
  | { readonly flag: OptionId; readonly on: boolean }
  | { readonly valued: OptionId; readonly value: RawValue }
  | { readonly problem: string; readonly takesNext?: boolean };

/** Judges the form of one option; its value is judged later, with those from elsewhere. */
export async function readOption(
  token: OptionToken,
  command: Command,
  messages: UsualMessages,
): Promise<Heard> {
  const { name } = token;
  const id = isOption(name) ? name : opposite(name);
  if (id === undefined) return unknown(token, command, messages);
  if (!rowOf(id).commands.includes(command)) return { problem: messages.input.notHere };
  if (name !== id && !isNegatable(id)) {
    return { problem: messages.input.notNegatable(`--${id}`) };
  }
  const row = rowOf(id);
  const standsFor = placeholder(id);
  if (standsFor !== undefined) return readValue(id, standsFor, token, messages);
  if (token.value !== undefined) return { problem: messages.input.takesNoValue };
  const on = name === id;
  // An answer may be said as a flag is.
  return row.kind === 'flag'
    ? { flag: id, on }
    : { valued: id, value: { text: `${on}`, where: token.rawName } };
}

function readValue(
  id: OptionId,
  standsFor: Placeholder,
  token: OptionToken,
  { input, help }: UsualMessages,
): Heard {
  const { rawName, value, inlineValue } = token;
  // `--greeting --yes`: a forgotten value, not a greeting; `--greeting=--yes` says it on purpose.
  if (value === undefined || (!inlineValue && value.startsWith('--'))) {
    return { problem: input.valueMissing(`${rawName}=${help.placeholder[standsFor]}`) };
  }
  return { valued: id, value: { text: value, where: rawName } };
}

async function unknown(
  { name, value }: OptionToken,
  command: Command,
  { input }: UsualMessages,
): Promise<Heard> {
  const ours = optionIds.filter((id) => rowOf(id).commands.includes(command));
  const names = [...ours, ...ours.filter(isNegatable).map((id) => `no-${id}`)];
  const near = await nearest(name, names);
  // The word behind a misspelt option that takes a value is that value, and no folder.
  const takesNext = near !== undefined && placeholder(near) !== undefined && value === undefined;
  return { problem: input.unknownOption(near && `--${near}`), takesNext };
}

function opposite(name: string): OptionId | undefined {
  const plain = name.replace(/^no-/, '');
  return plain !== name && isOption(plain) ? plain : undefined;
}

function isNegatable(id: OptionId): boolean {
  const row = rowOf(id);
  return row.kind === 'flag' ? row.negatable === true : row.placeholder === undefined;
}

/** What stands for the value of an option; undefined where it takes none. */
function placeholder(name: string): Placeholder | undefined {
  const row = isOption(name) ? rowOf(name) : undefined;
  return row?.kind === 'value' ? row.placeholder : undefined;
}
