import type { Reader } from '../row.js';

/** Any text but an empty one: a path, say, that is judged where it is used. */
export const readText: Reader<string> = (text, messages) =>
  text === '' ? { problem: messages.input.empty } : { value: text };

/** A text that is judged where it is used: only there is it known what it may be. */
export const readLater: Reader<string> = (text) => ({ value: text });
