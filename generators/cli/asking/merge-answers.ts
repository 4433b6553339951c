import type { CreateArguments } from '../create/create-arguments.js';
import { partedAnswers } from './lab-questions.js';
import type { SaidSoFar } from './question.js';
import { moreQuestion } from './questions.js';

/** What was asked for, with the answers to questions: texts are values, yes and no are flags. */
export function mergeAnswers(
  { raw, flags, ...request }: CreateArguments,
  { [moreQuestion]: _more, ...all }: SaidSoFar,
): CreateArguments {
  const { own, others: answers } = partedAnswers(all);
  const said = Object.entries(answers);
  const values = said
    .filter(([, value]) => typeof value === 'string')
    .map(([id, text]) => [id, { text, where: `--${id}` }]);
  const answered = said.filter(([, value]) => typeof value === 'boolean');
  // Whoever answers "yes" wants a project also where no engine runs yet.
  const ifEngine = answers['verify'] ? { 'if-engine': true } : {};
  return {
    ...request,
    raw: { ...raw, ...Object.fromEntries(values), set: { ...raw.set, ...own } },
    flags: { ...flags, ...Object.fromEntries(answered), ...ifEngine },
  };
}
