import { printable } from '../../text/quote.js';

/** A folder inside a sentence: the one that the command was typed in has no name that a reader knows. */
export const folderInFrench = (dir: string): string =>
  dir === '.' ? 'ce dossier' : printable(dir, 200);

/** The same where a sentence begins. */
export const folderFirstInFrench = (dir: string): string =>
  dir === '.' ? 'Ce dossier' : printable(dir, 200);
