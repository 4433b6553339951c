import type { Reader } from '../row.js';

/** What is asked for behind the host: `/`, `/health?full=1`. Printable ASCII, as a request line has it. */
export const readUrlPath: Reader<string> = (text, messages) =>
  /^\/[\x21-\x7e]*$/.test(text) ? { value: text } : { problem: messages.input.notAPath(text) };
