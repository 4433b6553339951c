import { isAbsolute } from 'node:path';
import type { Reader } from '../row.js';

/** A folder inside the project, as its commands name it: `web`, `app/server`, `.`. */
export const readFolder: Reader<string> = (text, messages) =>
  text === '' || isAbsolute(text) || text.split(/[\\/]/).includes('..') || text.startsWith('-')
    ? { problem: messages.input.notInside(text) }
    : { value: text };

/** What is asked for behind the host: `/`, `/health?full=1`. Printable ASCII, as a request line has it. */
export const readUrlPath: Reader<string> = (text, messages) =>
  /^\/[\x21-\x7e]*$/.test(text) ? { value: text } : { problem: messages.input.notAPath(text) };
