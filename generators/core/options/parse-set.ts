import type { UsualMessages } from '../i18n/messages.js';
import {
  type AnswerFlaw,
  answerFlaw,
  type LabAnswers,
  type LabQuestion,
} from '../lab/lab-question.js';
import { ownValue } from '../text/own-value.js';
import { nearest } from './nearest.js';
import type { Problem, RawSet } from './raw.js';

/**
 * Judges the answers to the questions of a lab: what is said now, else what the project keeps, else
 * the usual one. What it keeps of a question that the lab no longer asks is forgotten.
 * @returns one to each question, in their order; undefined where there is none
 */
export async function parseSet(
  questions: readonly LabQuestion[],
  said: RawSet,
  stored: RawSet,
  messages: UsualMessages,
): Promise<{ set: LabAnswers | undefined } | { problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const names = questions.map(({ name }) => name);
  for (const [name, { where }] of Object.entries(said)) {
    if (names.includes(name)) continue;
    const message = messages.input.noQuestion(name, await nearest(name, names), names);
    problems.push({ where, message });
  }
  const set = questions.map((question) => {
    const raw = ownValue(said, question.name) ?? ownValue(stored, question.name);
    const flaw = raw && answerFlaw(question, raw.text);
    if (raw && flaw) {
      problems.push({ where: raw.where, message: whyNoAnswer(flaw, raw.text, messages) });
    }
    return [question.name, raw?.text ?? question.usual] as const;
  });
  if (problems.length > 0) return { problems };
  return { set: set.length > 0 ? Object.fromEntries(set) : undefined };
}

/** Why a text cannot be the answer to a question. */
export function whyNoAnswer(flaw: AnswerFlaw, text: string, { input }: UsualMessages): string {
  switch (flaw.kind) {
    case 'empty':
      return input.empty;
    case 'long':
      return input.lineLong(flaw.length, flaw.most);
    case 'unprintable':
      return input.lineUnprintable(flaw.code);
    case 'choice':
      return input.notAChoice(text, flaw.choices);
    case 'number':
      return input.notANumber(text, flaw.least, flaw.most);
  }
}
