import { type CommandOptions, readOptions } from '../core/options/command-options.js';
import type { Problem, RawValues } from '../core/options/raw.js';
import { readArgv } from '../core/options/read-argv.js';
import type { Command } from '../core/options/row.js';
import type { CommandContext } from './context.js';
import { refuse } from './refuse.js';

interface OneFolder<C extends Command> {
  readonly dir: string;
  readonly options: CommandOptions<C>;
  /** What was said of the options with a value. */
  readonly values: RawValues;
}

/** Reads the words of a command that takes one folder, this one where none is named. @returns an exit code where that is all */
export async function readOneFolder<C extends 'up' | 'down' | 'lesson'>(
  argv: readonly string[],
  command: C,
  context: CommandContext,
): Promise<OneFolder<C> | number> {
  const { messages } = context;
  const said = await readArgv(argv, command, messages);
  const { options, problems: refused } = await readOptions(said, command, messages);
  const { flags, values, positionals } = said;
  if (flags.help || flags.version) {
    return (await import('./help.js')).inform(command, flags, context);
  }
  const several: readonly Problem[] =
    positionals.length > 1
      ? [{ where: messages.help.placeholder.DIR, message: messages.input.tooManyDirs(positionals) }]
      : [];
  const problems = [...said.problems, ...refused, ...several];
  return problems.length > 0
    ? refuse(command, problems, context)
    : { dir: positionals[0] ?? '.', options, values };
}
