import type { Reader } from '../row.js';

/** Said or not said; a file may write it as `true` or `false`. */
export const readBoolean: Reader<boolean> = (text, { input }) =>
  text === 'true' || text === 'false'
    ? { value: text === 'true' }
    : { problem: input.notAChoice(text, ['true', 'false']) };
