import { say } from '../../i18n/say.js';
import { type Failure, type FailureCode, failure } from '../../verdict/failure.js';
import type { Saying } from '../../verdict/saying.js';
import type { Meaning } from './meaning.js';

/** Whose own sentence quotes the words that were said. */
const saysWords = new Set<FailureCode>(['CRASH', 'RUN_FAILED']);

/** The usual sentence of its class, and then what it means here. */
export function withMeaning(why: Failure, meaning: Meaning): Failure {
  const code = meaning.code ?? why.code;
  const location = meaning.location ?? why.location;
  const { source } = meaning;
  const facts = source ? { ...why.facts, source } : why.facts;
  const [what = '', other = '', third = '', fourth = ''] = meaning.names ?? [];
  // What was seen, in the words of what it was seen as.
  const { detail = '', got: _page, ...others } = why.facts;
  // The page of an error says less than the error.
  const message: readonly Saying[] = [
    say(`failures.${why.code}.message`, { ...others, detail }),
    ...(!saysWords.has(why.code) && detail !== '' ? [say('verify.theError', detail)] : []),
    say(`crash.${meaning.id}.means`, what, other, third, fourth),
    ...(source ? [say('verify.theLine', source)] : []),
  ];
  const remedy = [say(`crash.${meaning.id}.remedy`, what, other, third, fourth)];
  return { ...failure(code, facts, location), words: { message, remedy } };
}
