import { type Failure, failure } from './failure.js';
import type { Answer } from './http-probe.js';

/** What an answer comes to: right, or a failure, which another answer may still better. */
export interface Verdict {
  readonly failure: Failure;
  readonly mayChange: boolean;
}

export const final = (why: Failure): Verdict => ({ failure: why, mayChange: false });

/** A server that says so will be there soon. */
const warmingUp = new Set([502, 503, 504]);

/** Whether a page answered as it should; any text will do where nobody said what it must say. */
export function judgeAnswer(
  answer: Answer,
  greeting: string | undefined,
): Verdict | 'right' | undefined {
  if (answer.kind === 'silent') return undefined;
  if (answer.kind === 'impossible') return final(failure('ENGINE_REMOTE'));
  if (answer.kind === 'garbled') return final(failure('BAD_RESPONSE', { detail: answer.detail }));
  const { status, body } = answer;
  if (status < 200 || status > 299) {
    const why = failure('HTTP_STATUS', { number: status, got: body });
    return { failure: why, mayChange: warmingUp.has(status) };
  }
  // A line end behind the text makes it no other text.
  if (greeting === undefined || body === greeting || body === `${greeting}\n`) return 'right';
  return final(failure('WRONG_BODY', { expected: greeting, got: body }));
}
