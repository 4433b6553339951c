import type { Expectation } from '../../options/values/read-expectation.js';
import { foldText } from '../page/fold-text.js';
import type { Page } from '../page/read-page.js';
import { findPattern } from './find-pattern.js';

/** An answer as it came, and as a person reads it. */
interface Said {
  readonly body: string;
  readonly page: Page;
}

/**
 * Whether a page says what is expected of it.
 * @returns `late` where a pattern was not looked for to the end
 */
export function says(
  { body, page }: Said,
  expect: Expectation,
  signal: AbortSignal,
): boolean | Promise<boolean | 'late'> {
  if ('contains' in expect) return isRead(page, expect.contains);
  if ('pattern' in expect) return findPattern(expect.pattern, body, signal);
  // A line end behind a text makes it no other text.
  return body === expect.exactly || body === `${expect.exactly}\n`;
}

/** Whether a text is among what a person reads. */
export function isRead({ title, words }: Page, text: string): boolean {
  const wanted = foldText(text);
  return words.includes(wanted) || title.includes(wanted);
}

/** What is expected, as it was typed, but for the sign before a whole text. */
export function expectedText(expect: Expectation): string {
  if ('contains' in expect) return expect.contains;
  return 'exactly' in expect ? expect.exactly : `${expect.pattern}`;
}
