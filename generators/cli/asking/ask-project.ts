import { resolve } from 'node:path';
import type { UsualMessages } from '../../core/i18n/messages.js';
import type { Problem } from '../../core/options/raw.js';
import { readStored } from '../../core/options/read-stored.js';
import type { CreateArguments } from '../create/create-arguments.js';
import { mergeAnswers } from './merge-answers.js';
import type { Prompt } from './question.js';
import { dirQuestion, questions } from './questions.js';

/** Asks for what a call has left open. @returns the call with the answers, or why that cannot be */
export async function askProject(
  request: CreateArguments,
  prompt: Prompt,
  messages: UsualMessages,
): Promise<CreateArguments | { readonly refused: readonly Problem[] }> {
  const dir = request.dir ?? String((await prompt([dirQuestion(messages)]))['dir']);
  const stored = await readStored(resolve(dir), messages);
  if (stored.problems.length > 0) return { refused: stored.problems };
  const asked = await questions(request, stored.raw, messages);
  return mergeAnswers({ ...request, dir }, await prompt(asked));
}
