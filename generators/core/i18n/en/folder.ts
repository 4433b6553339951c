import { printable } from '../../text/quote.js';

/** A folder inside a sentence: the one that the command was typed in has no name that a reader knows. */
export const folderInEnglish = (dir: string): string =>
  dir === '.' ? 'this folder' : printable(dir, 200);

/** The same where a sentence begins. */
export const folderFirstInEnglish = (dir: string): string =>
  dir === '.' ? 'This folder' : printable(dir, 200);
