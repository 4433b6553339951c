import type { Reader } from '../row.js';

/**
 * A TCP port of the host, 1 to 65535, in plain decimal digits. Strict on purpose:
 * `Number()` takes `1e3`, ` 80 ` and an empty text for numbers.
 */
export const readPort: Reader<number> = (text, messages) =>
  /^[1-9][0-9]{0,4}$/.test(text) && Number(text) <= 65535
    ? { value: Number(text) }
    : { problem: messages.input.notAPort(text) };
