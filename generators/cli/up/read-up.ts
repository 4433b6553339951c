import { type CommandOptions, readOptions } from '../../core/options/command-options.js';
import type { Problem } from '../../core/options/raw.js';
import { readArgv } from '../../core/options/read-argv.js';
import type { CommandContext } from '../context.js';
import { refuse } from '../refuse.js';

/** Reads the words of `up` or `down`: one folder, here where none is named. @returns an exit code where that is all */
export async function readUp<C extends 'up' | 'down'>(
  argv: readonly string[],
  command: C,
  context: CommandContext,
): Promise<{ readonly dir: string; readonly options: CommandOptions<C> } | number> {
  const { messages } = context;
  const said = await readArgv(argv, command, messages);
  const { options, problems: refused } = await readOptions(said, command, messages);
  const flags = said.flags;
  if (flags.help || flags.version) {
    return (await import('../help.js')).inform(command, flags, context);
  }
  const { positionals } = said;
  const several: readonly Problem[] =
    positionals.length > 1
      ? [{ where: messages.help.placeholder.DIR, message: messages.input.tooManyDirs(positionals) }]
      : [];
  const problems = [...said.problems, ...refused, ...several];
  return problems.length > 0
    ? refuse(command, problems, context)
    : { dir: positionals[0] ?? '.', options };
}
