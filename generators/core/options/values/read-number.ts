import type { Reader } from '../row.js';

/** A whole number in plain digits, between two bounds that it may have itself. */
export const readNumber =
  (least: number, most: number): Reader<number> =>
  (text, messages) =>
    /^(?:0|[1-9][0-9]{0,8})$/.test(text) && Number(text) >= least && Number(text) <= most
      ? { value: Number(text) }
      : { problem: messages.input.notANumber(text, least, most) };

/**
 * A TCP port of the host, 1 to 65535, in plain decimal digits. Strict on purpose:
 * `Number()` takes `1e3`, ` 80 ` and an empty text for numbers.
 */
export const readPort: Reader<number> = (text, messages) =>
  /^[1-9][0-9]{0,4}$/.test(text) && Number(text) <= 65535
    ? { value: Number(text) }
    : { problem: messages.input.notAPort(text) };
