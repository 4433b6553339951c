import { problemsText } from '../../core/options/problems-text.js';
import type { Problem } from '../../core/options/raw.js';
import { prepareProject } from '../../core/project/prepare.js';
import type { CommandContext } from '../context.js';
import { toolCommand } from '../tool-command.js';
import { readCreateArguments, wantsQuestions } from './create-arguments.js';
import { judgeBeforeAsking } from './judge-before-asking.js';
import { makeProject } from './make-project.js';

/** `docker-intro [DIR]`. @returns the exit code */
export async function createCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  const { messages, locale } = context;
  const request = await readCreateArguments(argv, locale, messages);
  const { flags, outputs, dir = '.' } = request;
  if (flags.help) return (await import('../help.js')).printHelp('create', context);
  if (flags.version) return (await import('../help.js')).printVersion(context);
  if (wantsQuestions(request) && (await hasTerminal())) {
    const problems = await judgeBeforeAsking(request, messages);
    if (problems.length > 0) return refuse(problems, context);
    return (await import('../ask.js')).askCommand(request, context);
  }
  const force = flags.force ?? false;
  const reading = await prepareProject({ ...request, dir, force, messages });
  if ('problems' in reading) return refuse(reading.problems, context);
  return makeProject(reading.prepared, flags, outputs, context);
}

function refuse(problems: readonly Problem[], { messages, output }: CommandContext): number {
  output.err(problemsText(problems, `${toolCommand()} --help`, messages));
  return 2;
}

/** Questions need a terminal at both ends. */
async function hasTerminal(): Promise<boolean> {
  const { isatty } = await import('node:tty');
  return isatty(0) && isatty(1);
}
