import type { Locale } from '../../core/i18n/locale.js';
import type { UsualMessages } from '../../core/i18n/messages.js';
import type { Lab } from '../../core/lab/lab.js';
import { answerFlaw, type LabQuestion } from '../../core/lab/lab-question.js';
import { whyNoAnswer } from '../../core/options/parse-set.js';
import type { RawAnswers, RawSet } from '../../core/options/raw.js';
import { ownValue } from '../../core/text/own-value.js';
import type { Question, SaidSoFar } from './question.js';
import { beside, selectWords } from './question-words.js';

/** Before the name of a question of a lab, so that it is none of ours. */
const prefix = 'set:';

/**
 * What labs ask that nobody has said yet.
 * @param labs those that a project may be made from: of several, the one that is chosen as a stack counts
 */
export function labQuestions(
  labs: readonly Lab[],
  said: RawAnswers,
  stored: RawAnswers,
  locale: Locale,
  messages: UsualMessages,
): readonly Question[] {
  const isChosen = (id: string) => (so: SaidSoFar) => labs.length === 1 || so['stack'] === id;
  return labs.flatMap(({ id, questions }) =>
    questions
      .filter(({ name }) => ownValue(said.set, name) === undefined)
      .map((question) => ({
        ...asked(question, ownValue(stored.set, question.name)?.text, locale, messages),
        when: isChosen(id),
      })),
  );
}

/** @param kept what the project was made from: offered again, where it still can be answered */
function asked(
  question: LabQuestion,
  kept: string | undefined,
  locale: Locale,
  messages: UsualMessages,
): Question {
  const { name, ask, usual } = question;
  const [message = name] = [ask[locale], ...Object.values(ask)].filter(
    (text) => text !== undefined,
  );
  const isFit = kept !== undefined && answerFlaw(question, kept) === undefined;
  const common = { name: `${prefix}${name}`, message, default: isFit ? kept : usual };
  if (question.type === 'choice') {
    const choices = question.choices.map((choice) => ({ value: choice, name: choice }));
    return { ...common, type: 'select', choices, theme: selectWords(messages) };
  }
  const validate = (text: string) => {
    const flaw = answerFlaw(question, text);
    return beside(flaw === undefined || whyNoAnswer(flaw, text, messages));
  };
  return { ...common, type: 'input', validate };
}

/** What was answered to them, by their names, and what to other questions. */
export function partedAnswers(said: SaidSoFar): {
  readonly own: RawSet;
  readonly others: SaidSoFar;
} {
  const isOwn = ([name]: readonly [string, unknown]) => name.startsWith(prefix);
  const all = Object.entries(said);
  const own = all.filter(isOwn).map(([name, text]) => {
    const plain = name.slice(prefix.length);
    return [plain, { text: `${text}`, where: `--set ${plain}` }] as const;
  });
  const others = all.filter((entry) => !isOwn(entry));
  return { own: Object.fromEntries(own), others: Object.fromEntries(others) };
}
