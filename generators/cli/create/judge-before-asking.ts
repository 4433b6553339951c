import type { UsualMessages } from '../../core/i18n/messages.js';
import { parseAnswers } from '../../core/options/parse-answers.js';
import type { Problem } from '../../core/options/raw.js';
import { type CreateArguments, prepareRequested } from './create-arguments.js';

/** What is wrong already: nobody should answer seven questions to be told of a mistyped flag. */
export async function judgeBeforeAsking(
  request: CreateArguments,
  messages: UsualMessages,
): Promise<readonly Problem[]> {
  const { dir, raw, problems } = request;
  if (dir === undefined) {
    const reading = await parseAnswers(raw, messages);
    return 'problems' in reading ? [...problems, ...reading.problems] : problems;
  }
  const reading = await prepareRequested(request, messages);
  return 'problems' in reading ? reading.problems : problems;
}
