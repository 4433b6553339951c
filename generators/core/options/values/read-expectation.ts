import type { Reader } from '../row.js';

/** What a page must say: exactly a text, or something that a pattern finds. */
export type Expectation = { readonly text: string } | { readonly pattern: RegExp };

/** `Hello World!`, or a regular expression between slashes: `/hello/i`. */
export const readExpectation: Reader<Expectation> = (text, messages) => {
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(text) ?? [];
  if (source === undefined) return { value: { text } };
  try {
    return { value: { pattern: new RegExp(source, flags) } };
  } catch (error) {
    return { problem: messages.input.notAPattern((error as Error).message) };
  }
};
