import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PromptQuestion } from '@yeoman/types';
import type { CreateArguments } from '../cli/create/create-arguments.js';
import type { Messages } from '../core/i18n/messages.js';
import { checkDir } from '../core/options/check-dir.js';
import { parseValue } from '../core/options/parse-answers.js';
import type { RawAnswers } from '../core/options/raw.js';
import { storageFile } from '../core/options/read-stored.js';
import type { ValueRow } from '../core/options/row.js';
import {
  type AnswerId,
  isAnswer,
  type OptionId,
  optionIds,
  rowOf,
  type ValueId,
} from '../core/options/table.js';
import { fold } from '../core/text/fold.js';
import { portQuestion } from './port-question.js';

type Question = PromptQuestion<Record<string, string | boolean>>;

/** In a folder of its own, unless this one is empty or holds a project already. */
function usualDir(): string {
  const here = readdirSync('.').filter((name) => !name.startsWith('.') || name === storageFile);
  if (here.length === 0 || here.includes(storageFile)) return '.';
  return existsSync('hello-docker') ? '.' : 'hello-docker';
}

export const dirQuestion = (messages: Messages): Question => ({
  name: 'dir',
  type: 'input',
  message: messages.create.askDir,
  default: usualDir(),
  validate: (text: string) =>
    text === '' ? messages.input.emptyDir : (checkDir(resolve(text), messages)[0]?.message ?? true),
});

/**
 * The questions for what is not known yet.
 * @param request what is in it is not asked again
 * @param stored what the project was made from: offered again
 */
export async function questions(
  { raw: known, flags }: Pick<CreateArguments, 'raw' | 'flags'>,
  stored: RawAnswers,
  messages: Messages,
): Promise<readonly Question[]> {
  const all: Readonly<Partial<Record<OptionId, string>>> = messages.questions;
  const asked: Question[] = [];
  for (const id of optionIds) {
    const message = all[id];
    if (message === undefined) continue;
    if (isAnswer(id)) {
      if (known[id] === undefined) asked.push(await value(id, message, stored[id]?.text, messages));
    } else if (!(id in flags)) asked.push(confirm(id, message, messages));
  }
  return asked;
}

/** One answer of many, or one that is typed. @param stored what the project was made from */
async function value(
  id: AnswerId,
  message: string,
  stored: string | undefined,
  messages: Messages,
): Promise<Question> {
  const { fallback, choices } = rowOf(id) as ValueRow<unknown>;
  const offered = { name: id, message, default: stored ?? `${fallback}` };
  if (choices) return { ...offered, type: 'select', choices: [...choices()] };
  const validate = (text: string) => judge(id, text, messages);
  if (id !== 'port') return { ...offered, type: 'input', validate };
  const { held, ...port } = await portQuestion(message, `${fallback}`, stored, messages);
  const judgePort = async (text: string) => {
    const said = await validate(text);
    return said === true ? beside(await held(text)) : said;
  };
  return { name: id, type: 'input', ...port, validate: judgePort };
}

/** Yes or no, in the words of the language. To prove is the point, so it is offered. */
function confirm(name: OptionId, message: string, { create }: Messages): Question {
  const { yes, no, again } = create.confirm;
  const theme = { keywords: { yes, no, error: () => again } };
  return { name, type: 'confirm', message, default: name === 'verify', theme } as Question;
}

async function judge(id: ValueId, text: string, messages: Messages): Promise<true | string> {
  const reading = await parseValue(id, { text, where: '' }, messages);
  return 'problem' in reading ? beside(reading.problem.message) : true;
}

/** What is said of an answer, broken at words where the terminal ends: Inquirer breaks it anywhere. */
const beside = (said: true | string): true | string =>
  said === true ? true : fold(said, process.stdout.columns && process.stdout.columns - '> '.length);
