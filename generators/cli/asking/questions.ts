import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '../../core/i18n/locale.js';
import type { UsualMessages } from '../../core/i18n/messages.js';
import type { Lab } from '../../core/lab/lab.js';
import { ownLabIds, readOwnLab } from '../../core/lab/own-labs.js';
import { checkDir } from '../../core/options/check-dir.js';
import { parseValue } from '../../core/options/parse-answers.js';
import type { RawAnswers } from '../../core/options/raw.js';
import { storageFile } from '../../core/options/read-stored.js';
import type { ValueRow } from '../../core/options/row.js';
import { type AnswerId, isAnswer, rowOf, type ValueId } from '../../core/options/table.js';
import type { CreateArguments } from '../create/create-arguments.js';
import { labQuestions } from './lab-questions.js';
import { portQuestion } from './port-question.js';
import type { Question, SaidSoFar } from './question.js';
import { beside, selectWords } from './question-words.js';

/** In a folder of its own, unless this one is empty or holds a project already. */
function usualDir(): string {
  const here = readdirSync('.').filter((name) => !name.startsWith('.') || name === storageFile);
  if (here.length === 0 || here.includes(storageFile)) return '.';
  return existsSync('hello-docker') ? '.' : 'hello-docker';
}

export const dirQuestion = (messages: UsualMessages): Question => ({
  name: 'dir',
  type: 'input',
  message: messages.create.askDir,
  default: usualDir(),
  validate: (text: string) =>
    text === '' ? messages.input.emptyDir : (checkDir(resolve(text), messages)[0]?.message ?? true),
});

type Asked = keyof UsualMessages['questions'];

/** What everybody is asked, and what only those are who want to know of it. */
const first = ['stack', 'greeting'] as const satisfies readonly Asked[];
const others = ['name', 'port', 'ci', 'git'] as const satisfies readonly Asked[];

/** Whether the others are asked: an answer that no project keeps. */
export const moreQuestion = 'more';
const wantsMore = (said: SaidSoFar): boolean => said[moreQuestion] === true;

/**
 * The questions for what is not known yet: few, and the others for whoever wants them.
 * @param request what is in it is not asked again
 * @param stored what the project was made from: offered again
 * @param lab what it is made from, where that is no stack: what it asks is asked, too
 */
export async function questions(
  { raw, flags, locale }: Pick<CreateArguments, 'raw' | 'flags' | 'locale'>,
  stored: RawAnswers,
  messages: UsualMessages,
  lab?: Lab,
): Promise<readonly Question[]> {
  // A lab stands in the place of a stack.
  const hasLab = (raw.lab ?? stored.lab) !== undefined;
  const isOpen = (id: Asked) =>
    isAnswer(id) ? raw[id] === undefined && !(id === 'stack' && hasLab) : !(id in flags);
  const ask = async (id: Asked): Promise<Question> =>
    isAnswer(id)
      ? value(id, stored[id]?.text, locale, messages)
      : confirm(id, messages.questions[id], messages);
  const behind = await Promise.all(others.filter(isOpen).map(ask));
  return [
    ...(await Promise.all(first.filter(isOpen).map(ask))),
    ...labQuestions(lab ? [lab] : ownLabIds().map(readOwnLab), raw, stored, locale, messages),
    ...(behind.length > 0 ? [confirm(moreQuestion, messages.create.askMore, messages)] : []),
    ...behind.map((question) => ({ when: wantsMore, ...question })),
    ...(isOpen('verify') ? [await ask('verify')] : []),
  ];
}

/** One answer of many, or one that is typed. @param stored what the project was made from */
async function value(
  id: Asked & AnswerId,
  stored: string | undefined,
  locale: Locale,
  messages: UsualMessages,
): Promise<Question> {
  const { fallback, choices } = rowOf(id) as ValueRow<unknown>;
  const message = messages.questions[id];
  const offered = { name: id, message, default: stored ?? `${fallback}` };
  if (choices) {
    const named = choices().map((choice) => ({
      value: choice,
      name:
        id === 'stack'
          ? (readOwnLab(choice).label[locale] ?? choice)
          : (services(messages)[choice] ?? choice),
    }));
    return { ...offered, type: 'select', choices: named, theme: selectWords(messages) };
  }
  const validate = (text: string) => judge(id, text, messages);
  if (id !== 'port') return { ...offered, type: 'input', validate };
  const { held, isTaken, ...port } = await portQuestion(message, `${fallback}`, stored, messages);
  const judgePort = async (text: string) => {
    const said = await validate(text);
    return said === true ? beside(await held(text)) : said;
  };
  // Whoever wants to know of nothing else still learns that the usual port cannot be had.
  const always = isTaken ? { when: () => true } : {};
  return { name: id, type: 'input', ...port, validate: judgePort, ...always };
}

const services = ({ create }: UsualMessages): Readonly<Record<string, string>> => ({
  none: create.noCi,
  github: 'GitHub Actions',
  gitlab: 'GitLab CI/CD',
});

/** Yes or no, in the words of the language. To prove is the point, so it is offered. */
export function confirm(
  name: string,
  message: string,
  { create }: UsualMessages,
  usual = name === 'verify',
): Question {
  const { yes, no, again } = create.confirm;
  const theme = { keywords: { yes, no, error: () => again } };
  return { name, type: 'confirm', message, default: usual, theme };
}

async function judge(id: ValueId, text: string, messages: UsualMessages): Promise<true | string> {
  const reading = await parseValue(id, { text, where: '' }, messages);
  return 'problem' in reading ? beside(reading.problem.message) : true;
}
