import type { Reader } from '../row.js';

/** A text that is judged where it is used: only there is it known what it may be. */
export const readLater: Reader<string> = (text) => ({ value: text });
