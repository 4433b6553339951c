import type { Reader } from '../row.js';

/** A whole number in plain digits, between two bounds that it may have itself. */
export const readNumber =
  (least: number, most: number): Reader<number> =>
  (text, messages) =>
    /^(?:0|[1-9][0-9]{0,8})$/.test(text) && Number(text) >= least && Number(text) <= most
      ? { value: Number(text) }
      : { problem: messages.input.notANumber(text, least, most) };
