import { parseArgs } from 'node:util';
import type { UsualMessages } from '../i18n/messages.js';
import type { Flags, Problem, RawValue, RawValues } from './raw.js';
import type { Command } from './row.js';
import { optionIds, rowOf } from './table.js';
import { readOption } from './values/read-option.js';

/** What a command line said, not yet judged but for its form. */
export interface Argv {
  readonly positionals: readonly string[];
  readonly flags: Flags;
  readonly values: RawValues;
  readonly problems: readonly Problem[];
}

/** The table as `parseArgs` wants it. */
const declared = Object.fromEntries(
  optionIds.map((id) => {
    const row = rowOf(id);
    if (row.kind === 'value') {
      return [id, { type: row.placeholder ? ('string' as const) : ('boolean' as const) }];
    }
    return [id, { type: 'boolean' as const, ...(row.short ? { short: row.short } : {}) }];
  }),
);

/** Reads the words after the command. Every problem of form is collected: none hides another. */
export async function readArgv(
  argv: readonly string[],
  command: Command,
  messages: UsualMessages,
): Promise<Argv> {
  const positionals: string[] = [];
  const flags: Record<string, boolean> = {};
  const values: Record<string, RawValue> = {};
  const problems: Problem[] = [];
  let taken = false;
  for (const token of tokensOf(argv)) {
    if (token.kind === 'positional' && !taken) positionals.push(token.value);
    taken = false;
    if (token.kind !== 'option') continue;
    const heard = await readOption(token, command, messages);
    if ('flag' in heard) flags[heard.flag] = heard.on;
    else if ('valued' in heard) values[heard.valued] = add(values[heard.valued], heard.value);
    else {
      problems.push({ where: token.rawName, message: heard.problem });
      taken = heard.takesNext ?? false;
    }
  }
  return { positionals, flags, values, problems };
}

/** The last one counts; those before it are kept for the options that may be repeated. */
const add = (earlier: RawValue | undefined, value: RawValue): RawValue =>
  earlier === undefined ? value : { ...value, earlier };

const tokensOf = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: declared,
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
