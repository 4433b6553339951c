import { scriptFor } from '../../core/completion/script-for.js';
import { shellIn, shells } from '../../core/completion/shells.js';
import type { UsualMessages } from '../../core/i18n/messages.js';
import { readArgv } from '../../core/options/read-argv.js';
import { readChoice } from '../../core/options/values/read-choice.js';
import type { UsualContext } from '../context.js';
import { refuse } from '../refuse.js';
import { commandName } from '../tool-command.js';

/** `docker-intro completion SHELL`: what makes a shell complete the command. @returns the exit code */
export async function completionCommand(
  argv: readonly string[],
  context: UsualContext,
): Promise<number> {
  const { messages, output } = context;
  const said = await readArgv(argv, 'completion', messages);
  const { flags, positionals } = said;
  if (flags.help || flags.version) {
    return (await import('../help.js')).inform('completion', flags, context);
  }
  const shell = readShell(positionals, messages);
  const problems = [...said.problems];
  if ('problem' in shell) {
    const where = positionals.join(' ') || messages.help.placeholder.SHELL;
    problems.push({ where, message: shell.problem });
  }
  if ('problem' in shell || problems.length > 0) return refuse('completion', problems, context);
  output.out(scriptFor(shell.value, messages));
  return 0;
}

function readShell([first, ...others]: readonly string[], messages: UsualMessages) {
  const { which, yours, one } = messages.completion;
  if (others.length > 0) return { problem: one };
  if (first !== undefined) return readChoice(() => shells)(first, messages);
  const mine = shellIn(process.env);
  const hint = mine && yours(`${commandName('completion')} ${mine}`);
  return { problem: [which(shells.join(', ')), ...(hint ? [hint] : [])].join(' ') };
}
