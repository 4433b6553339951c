import type { Reader } from '../row.js';

/** What a page must say: a text among what can be read on it, exactly a text, or something that a pattern finds. */
export type Expectation =
  | { readonly contains: string }
  | { readonly exactly: string }
  | { readonly pattern: RegExp };

/** `Hello`, `=Hello` for nothing but that, or a regular expression between slashes: `/hello/i`. */
export const readExpectation: Reader<Expectation> = (text, messages) => {
  if (text.startsWith('=')) return { value: { exactly: text.slice(1) } };
  const [, source, flags] = /^\/(.+)\/([imsu]*)$/s.exec(text) ?? [];
  if (source === undefined) {
    return text.trim() === ''
      ? { problem: messages.input.expectationEmpty }
      : { value: { contains: text } };
  }
  try {
    return { value: { pattern: new RegExp(source, flags) } };
  } catch (error) {
    return { problem: messages.input.notAPattern((error as Error).message) };
  }
};
