import { sayFailure, speak } from '../../core/i18n/say.js';
import { told } from '../../core/text/told.js';
import { exitCodes, type Failure } from '../../core/verdict/failure.js';
import type { CommandContext } from '../context.js';

/** Says why something was not done, and what to do. @returns the exit code */
export function tellFailure(why: Failure, { messages, output }: CommandContext): number {
  const { message, remedy } = sayFailure(why);
  output.err(told([message, remedy].map((words) => speak(words, messages)).join('\n')));
  return exitCodes[why.code];
}
