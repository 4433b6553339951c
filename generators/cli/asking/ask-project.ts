import { resolve } from 'node:path';
import type { UsualMessages } from '../../core/i18n/messages.js';
import { givenLab } from '../../core/lab/finding/given-lab.js';
import type { Lab } from '../../core/lab/lab.js';
import type { Problem, RawAnswers, RawValue } from '../../core/options/raw.js';
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
  const named = await namedLab(request, stored.raw, messages);
  if ('problems' in named) return { refused: named.problems };
  const asked = await questions(request, stored.raw, messages, named.lab);
  const raw = { ...request.raw, ...(named.pinned && { lab: named.pinned }) };
  return mergeAnswers({ ...request, raw, dir }, await prompt(asked));
}

/** The lab that is named, now or by the project, and the commit of it whose questions are asked. */
async function namedLab(
  { raw, flags }: CreateArguments,
  stored: RawAnswers,
  messages: UsualMessages,
): Promise<{ lab?: Lab; pinned?: RawValue } | { problems: readonly Problem[] }> {
  const said = raw.lab ?? stored.lab;
  if (said === undefined) return {};
  const how = { isStored: raw.lab === undefined, isOffline: flags.offline ?? false };
  const given = await givenLab('', said, how, messages);
  if ('problems' in given) return given;
  const { lab, stored: text = '' } = given;
  if (raw.lab === undefined) return { lab };
  const { isFixed } = await import('../../core/lab/finding/lab-address.js');
  return isFixed(text) ? { lab, pinned: { ...raw.lab, text } } : { lab };
}
