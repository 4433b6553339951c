import type { UsualContext } from '../context.js';
import { type CreateArguments, prepareRequested } from '../create/create-arguments.js';
import { makeProject } from '../create/make-project.js';
import { writeAndProve } from '../create/write-and-prove.js';
import { refuse } from '../refuse.js';
import { askConflicts } from './ask-conflicts.js';
import { askProject } from './ask-project.js';
import { isForceClosed } from './force-closed.js';
import { offerToKeep } from './offer-to-keep.js';
import { terminalPrompt } from './terminal-prompt.js';

/** `docker-intro` at a terminal: asks, and makes what was answered. @returns the exit code */
export async function askCommand(request: CreateArguments, context: UsualContext): Promise<number> {
  const { messages, output } = context;
  output.say(messages.create.hello);
  try {
    const terminal = await terminalPrompt(messages);
    const asked = await askProject(request, terminal, messages);
    if ('refused' in asked) return refuse('create', asked.refused, context);
    const reading = await prepareRequested(asked, messages);
    if ('problems' in reading) return refuse('create', reading.problems, context);
    const { prepared } = reading;
    const { blocked, files } = prepared.comparison;
    if (blocked.length > 0) return makeProject(prepared, asked, context);
    const chosen = await askConflicts(files, terminal, messages, output);
    if (chosen !== undefined) {
      return writeAndProve(prepared, chosen, asked, context, offerToKeep(terminal, context));
    }
    output.err(messages.create.aborted);
    return 2;
  } catch (error) {
    if (!isForceClosed(error)) throw error;
    output.err(messages.create.aborted);
    return 130;
  }
}
