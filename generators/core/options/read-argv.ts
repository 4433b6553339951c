import { parseArgs } from 'node:util';
import type { Messages } from '../i18n/load.js';
import { nearest } from './nearest.js';
import type { Flags, Problem, RawValue, RawValues } from './raw.js';
import type { Command } from './row.js';
import { isOption, type OptionId, optionIds, rowOf } from './table.js';

/** What a command line said, not yet judged but for its form. */
export interface Argv {
  readonly positionals: readonly string[];
  readonly flags: Flags;
  readonly values: RawValues;
  readonly problems: readonly Problem[];
}

const ours = (command: Command): OptionId[] =>
  optionIds.filter((id) => rowOf(id).commands.includes(command));

/** The table as `parseArgs` wants it. */
const declared = Object.fromEntries(
  optionIds.map((id) => {
    const row = rowOf(id);
    if (row.kind === 'value') return [id, { type: 'string' as const }];
    return [id, { type: 'boolean' as const, ...(row.short ? { short: row.short } : {}) }];
  }),
);

/** Reads the words after the command. Every problem of form is collected: none hides another. */
export async function readArgv(
  argv: readonly string[],
  command: Command,
  messages: Messages,
): Promise<Argv> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: declared,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const flags: Record<string, boolean> = {};
  const values: Record<string, RawValue> = {};
  const problems: Problem[] = [];

  // The word behind a misspelt option that takes a value is that value, and no folder.
  let misspelt = false;
  for (const token of tokens) {
    if (token.kind === 'positional' && !misspelt) positionals.push(token.value);
    misspelt = false;
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const says = (message: string) => problems.push({ where: rawName, message });
    const plain = name.replace(/^no-/, '');
    const id = isOption(name) ? name : isOption(plain) ? plain : undefined;
    const row = id === undefined ? undefined : rowOf(id);
    if (id === undefined || row === undefined || !row.commands.includes(command)) {
      const near = await nearest(name, ours(command));
      says(messages.input.unknownOption(near === undefined ? undefined : `--${near}`));
      const meant = near !== undefined && isOption(near) ? rowOf(near) : undefined;
      misspelt = meant?.kind === 'value' && value === undefined;
    } else if (row.kind === 'flag') {
      if (value !== undefined) says(messages.input.takesNoValue);
      else if (name !== id && !row.negatable) says(messages.input.notNegatable(`--${id}`));
      else flags[id] = name === id;
    } else if (name !== id) says(messages.input.notNegatable(`--${id}`));
    // `--greeting --yes`: a forgotten value, not a greeting; `--greeting=--yes` says it on purpose.
    else if (value === undefined || (!inlineValue && value.startsWith('--'))) {
      says(messages.input.valueMissing(`${rawName}=${row.placeholder}`));
    } else values[id] = { text: value, where: rawName };
  }
  return { positionals, flags, values, problems };
}
