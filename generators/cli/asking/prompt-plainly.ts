import type { Interface } from 'node:readline/promises';
import type { UsualMessages } from '../../core/i18n/messages.js';
import type { Choice, Prompt, Question, SaidSoFar } from './question.js';

/** Whether lines that are drawn anew are for nobody: the terminal cannot, or a program reads it aloud. */
export const isReadAloud = ({ TERM, ACCESSIBLE }: NodeJS.ProcessEnv): boolean =>
  TERM === 'dumb' || (ACCESSIBLE !== undefined && ACCESSIBLE !== '');

/** What Ctrl-C, and the end of the input, are to the library that asks elsewhere. */
class ExitPromptError extends Error {
  override readonly name = 'ExitPromptError';
}

/** Asks line by line and draws nothing: the same questions, a choice by its number or its name. */
export const promptPlainly =
  (messages: UsualMessages): Prompt =>
  async (questions) => {
    const { createInterface } = await import('node:readline/promises');
    const lines = createInterface({
      input: process.stdin,
      output: process.stdout,
      terminal: false,
    });
    const over = new AbortController();
    const end = () => over.abort(new ExitPromptError());
    lines.once('close', end);
    process.once('SIGINT', end);
    try {
      let said: SaidSoFar = {};
      for (const question of questions) {
        if (question.when?.(said) === false) continue;
        said = { ...said, [question.name]: await ask(question, lines, messages, over.signal) };
      }
      return said;
    } catch (error) {
      throw over.signal.aborted ? over.signal.reason : error;
    } finally {
      process.removeListener('SIGINT', end);
      lines.close();
    }
  };

async function ask(
  question: Question,
  lines: Interface,
  messages: UsualMessages,
  signal: AbortSignal,
): Promise<string | boolean> {
  const { create } = messages;
  const { message, choices = [], validate } = question;
  const again = {
    ...{ confirm: create.confirm.again, input: message },
    ...{ select: create.selectAgain, expand: create.conflictAgain },
  };
  const listed = choices.map(({ name }, at) => `  ${signOf(choices, at)}) ${name}\n`).join('');
  const offered = usual(question, messages);
  for (;;) {
    signal.throwIfAborted();
    const asked = `${message}${listed === '' ? ' ' : `\n${listed}`}(${offered}) `;
    const typed = (await lines.question(asked, { signal })).trim();
    const answer = read(typed || offered, question, messages);
    const problem = answer === undefined ? again[question.type] : await validate?.(`${answer}`);
    if (answer !== undefined && typeof problem !== 'string') return answer;
    process.stdout.write(`> ${problem}\n`);
  }
}

/** What a choice is typed as. */
const signOf = (choices: readonly Choice[], at: number): string => choices[at]?.key ?? `${at + 1}`;

/** What Enter alone stands for, as it would be typed. */
function usual(
  { type, choices = [], default: value }: Question,
  { create }: UsualMessages,
): string {
  if (type === 'confirm') return value ? create.confirm.yes : create.confirm.no;
  const at = choices.findIndex((choice) => choice.value === value);
  return at < 0 ? `${value}` : signOf(choices, at);
}

function read(
  typed: string,
  { type, choices = [] }: Question,
  { create: { confirm } }: UsualMessages,
): string | boolean | undefined {
  const begins = (word: string) => word.toLowerCase().startsWith(typed.toLowerCase());
  if (type === 'input') return typed;
  if (choices.length > 0) {
    const isMeant = ({ value }: Choice, at: number) =>
      value === typed || signOf(choices, at) === typed.toLowerCase();
    return choices.find(isMeant)?.value;
  }
  if (begins(confirm.yes) || begins('yes')) return true;
  return begins(confirm.no) || begins('no') ? false : undefined;
}
