import confirm from '@inquirer/confirm';
import expand from '@inquirer/expand';
import input from '@inquirer/input';
import select from '@inquirer/select';
import type { Prompt, Question, SaidSoFar } from './question.js';

/** The same library as Yeoman’s, so that both doors look alike. */
const kinds = { input, select, expand, confirm } as Readonly<
  Record<Question['type'], (question: never) => Promise<string | boolean>>
>;

/** Asks at the terminal of this process. */
export const prompt: Prompt = async (questions) => {
  let said: SaidSoFar = {};
  for (const { when, ...question } of questions) {
    if (when?.(said) === false) continue;
    said = { ...said, [question.name]: await kinds[question.type](question as never) };
  }
  return said;
};
