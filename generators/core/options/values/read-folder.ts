import { isAbsolute } from 'node:path';
import type { Reader } from '../row.js';

/** A folder inside the project, as its commands name it: `web`, `app/server`, `.`. */
export const readFolder: Reader<string> = (text, messages) =>
  text === '' || isAbsolute(text) || text.split(/[\\/]/).includes('..') || text.startsWith('-')
    ? { problem: messages.input.notInside(text) }
    : { value: text };
