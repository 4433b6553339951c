import type { Expectation } from '../../options/values/read-expectation.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { findPattern, patternDeadline } from './find-pattern.js';
import type { Answer } from './http-probe.js';

/** What a page must answer. What is undefined may be anything. */
export interface Wanted {
  readonly expect: Expectation | undefined;
  /** An HTTP status; undefined for any of success. */
  readonly status: number | undefined;
}

/** What an answer comes to: right, or a failure, which another answer may still better. */
export interface Verdict {
  readonly failure: Failure;
  readonly mayChange: boolean;
}

export const final = (why: Failure): Verdict => ({ failure: why, mayChange: false });

/** A server that says so will be there soon. */
const warmingUp = new Set([502, 503, 504]);

/** Whether a page answered as it should; undefined where it has not answered. */
export async function judgeAnswer(
  answer: Answer,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Verdict | 'right' | undefined> {
  if (answer.kind === 'silent') return undefined;
  if (answer.kind === 'impossible') return final(failure('ENGINE_REMOTE'));
  if (answer.kind === 'garbled') return final(failure('BAD_RESPONSE', { detail: answer.detail }));
  const { status, body } = answer;
  if (!isStatus(status, wanted.status)) {
    const why = failure('HTTP_STATUS', { number: status, got: body.slice(0, 1000) });
    return { failure: why, mayChange: warmingUp.has(status) };
  }
  const { expect } = wanted;
  if (expect === undefined) return 'right';
  const said = await says(body, expect, signal);
  if (said === true) return 'right';
  const expected = 'text' in expect ? expect.text : `${expect.pattern}`;
  if (said === 'late') {
    return final(failure('PATTERN_TIMEOUT', { expected, number: patternDeadline / 1000 }));
  }
  return final(failure('WRONG_BODY', { expected, got: body.slice(0, 1000) }));
}

const isStatus = (status: number, wanted: number | undefined): boolean =>
  wanted === undefined ? status >= 200 && status <= 299 : status === wanted;

/** A line end behind a text makes it no other text. */
const says = (
  body: string,
  expect: Expectation,
  signal: AbortSignal,
): boolean | Promise<boolean | 'late'> =>
  'pattern' in expect
    ? findPattern(expect.pattern, body, signal)
    : body === expect.text || body === `${expect.text}\n`;
