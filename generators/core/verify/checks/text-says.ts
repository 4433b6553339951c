import type { Expectation } from '../../options/values/read-expectation.js';
import { told } from '../../text/told.js';
import { readPage } from '../page/read-page.js';
import { says } from '../probe/says.js';

/** Whether a text that is no page says what is expected; `late` where a pattern takes too long. */
export async function textSays(
  text: string,
  expect: Expectation,
  signal: AbortSignal,
): Promise<boolean | 'late'> {
  const body = told(text);
  return says({ body, page: readPage({ body, type: 'text/plain' }) }, expect, signal);
}
