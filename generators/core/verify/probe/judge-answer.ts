import type { Expectation } from '../../options/values/read-expectation.js';
import type { Facts } from '../../verdict/facts.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { defaultPage } from '../page/default-page.js';
import { foldText } from '../page/fold-text.js';
import { pageError } from '../page/page-error.js';
import { inOneLine, isEmpty, type Page, readPage } from '../page/read-page.js';
import { patternDeadline } from './find-pattern.js';
import type { Answer } from './http-probe.js';
import { expectedText, says } from './says.js';

/** What a page must answer. What is undefined may be anything. */
export interface Wanted {
  readonly expect: Expectation | undefined;
  /** An HTTP status; undefined for any of success. */
  readonly status: number | undefined;
  /** Whether any answer will do, of whatever status: others judge its pages. */
  readonly anything?: boolean;
}

/** A failure, which another answer may still better. */
export interface Verdict {
  readonly failure: Failure;
  readonly mayChange: boolean;
}

/** An answer that is right, as it came and as a person reads it. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly page: Page;
}

export const final = (why: Failure): Verdict => ({ failure: why, mayChange: false });

/** A server that says so will be there soon. */
const warmingUp = new Set([502, 503, 504]);

/** UTF-16 code units of a page that a failure keeps. */
const mostKept = 1000;

/** What an answer comes to; undefined where there is none yet. */
export async function judgeAnswer(
  answer: Answer,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Verdict | Answered | undefined> {
  if (answer.kind === 'silent') return undefined;
  if (answer.kind === 'impossible') return final(failure('ENGINE_REMOTE'));
  if (answer.kind === 'garbled') return final(failure('BAD_RESPONSE', { detail: answer.detail }));
  const { status, body } = answer;
  const answered = { status, body, page: readPage(answer) };
  if (wanted.anything && !warmingUp.has(status)) return answered;
  if (wanted.status === undefined ? !isSuccess(status) : status !== wanted.status) {
    const why = failure('HTTP_STATUS', { number: status, got: shortened(answered) });
    return { failure: why, mayChange: warmingUp.has(status) };
  }
  const why = await judgePage(answered, wanted, signal);
  return why ? final(why) : answered;
}

export const isSuccess = (status: number): boolean => status >= 200 && status <= 299;

const shortened = ({ page }: Answered): string => inOneLine(page).slice(0, mostKept);

/** Why a page is not right that has the right status. */
async function judgePage(
  answered: Answered,
  { expect, status }: Wanted,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  const isSaid = expect && (await says(answered, expect, signal));
  // Whoever has said the very words that it takes has said what to make of the others.
  if (isSaid === true && expect && !('contains' in expect)) return undefined;
  const shown = errorOn(answered);
  if (shown || isSaid === true) return shown;
  if (expect === undefined) {
    const isBare = status === undefined && isEmpty(answered.page);
    return isBare ? failure('EMPTY_PAGE', { number: answered.status }) : undefined;
  }
  const expected = expectedText(expect);
  if (isSaid === 'late') {
    return failure('PATTERN_TIMEOUT', { expected, number: patternDeadline / 1000 });
  }
  return failure('WRONG_BODY', { expected, got: shortened(answered), ...whyNot(answered, expect) });
}

/** The error that a page shows though its status is one of success. */
function errorOn({ status, page }: Answered): Failure | undefined {
  const error = isSuccess(status) ? pageError(page) : undefined;
  if (error === undefined || error.isMild) return undefined;
  const { words: detail, at: inImage } = error;
  return failure('PAGE_ERROR', inImage ? { detail, inImage } : { detail });
}

/** What may have kept a text from being read. */
function whyNot({ page }: Answered, expect: Expectation): Pick<Facts, 'unsaid'> {
  if (defaultPage(page)) return { unsaid: 'default-page' };
  if (!('contains' in expect) || !page.isHtml) return {};
  if (foldText(page.source).includes(foldText(expect.contains))) return { unsaid: 'unread' };
  return page.words === '' && /<script\b/i.test(page.source) ? { unsaid: 'script' } : {};
}
