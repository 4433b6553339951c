import type { Locale } from '../i18n/locale.js';
import { ownValue } from '../text/own-value.js';
import { type TextFlaw, textFlaw } from '../text/text-flaw.js';

/** What a lab asks of whoever makes a project of it: its templates name the answer `answers.NAME`. */
export type LabQuestion = {
  readonly name: string;
  /** As it is asked, in each language of the lab. */
  readonly ask: Readonly<Partial<Record<Locale, string>>>;
  /** What it is where nobody says anything. */
  readonly usual: string;
} & (
  | {
      readonly type: 'text';
      /** UTF-16 code units. */
      readonly longest: number;
    }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'number'; readonly least: number; readonly most: number }
);

/** Answers to the questions of a lab, by their names. */
export type LabAnswers = Readonly<Record<string, string>>;

/** Why a text is no answer to a question. */
export type AnswerFlaw =
  | TextFlaw
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number };

export function answerFlaw(question: LabQuestion, text: string): AnswerFlaw | undefined {
  switch (question.type) {
    case 'text':
      return textFlaw(text, question.longest);
    case 'choice': {
      const { choices } = question;
      return choices.includes(text) ? undefined : { kind: 'choice', choices };
    }
    case 'number': {
      const { least, most } = question;
      const number = /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : Number.NaN;
      return number >= least && number <= most ? undefined : { kind: 'number', least, most };
    }
  }
}

/**
 * What templates name as `answers.…`: what every project has been asked, and what its lab asks; the
 * usual answer where nobody has said any.
 */
export function namedAnswers<A extends { readonly set?: LabAnswers | undefined }>(
  answers: A,
  questions: readonly LabQuestion[],
): A & LabAnswers {
  const own = questions.map(
    ({ name, usual }) => [name, ownValue(answers.set, name) ?? usual] as const,
  );
  return { ...answers, ...Object.fromEntries(own) } as A & LabAnswers;
}
