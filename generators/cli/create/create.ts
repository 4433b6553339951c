import { askCommand } from '../asking/ask.js';
import type { UsualContext } from '../context.js';
import { hasTerminal } from '../has-terminal.js';
import { refuse } from '../refuse.js';
import { prepareRequested, readCreateArguments, wantsQuestions } from './create-arguments.js';
import { judgeBeforeAsking } from './judge-before-asking.js';
import { makeProject } from './make-project.js';

/** `docker-intro [DIR]`. @returns the exit code */
export async function createCommand(
  argv: readonly string[],
  context: UsualContext,
): Promise<number> {
  const { messages, locale } = context;
  const request = await readCreateArguments(argv, locale, messages);
  const { flags } = request;
  if (flags.help || flags.version)
    return (await import('../help.js')).inform('create', flags, context);
  if (wantsQuestions(request) && hasTerminal()) {
    const problems = await judgeBeforeAsking(request, messages);
    if (problems.length > 0) return refuse('create', problems, context);
    return askCommand(request, context);
  }
  const reading = await prepareRequested(request, messages);
  if ('problems' in reading) return refuse('create', reading.problems, context);
  return makeProject(reading.prepared, request, context);
}
