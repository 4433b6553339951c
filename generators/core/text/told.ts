import { wellFormed } from './well-formed.js';
import { withoutSequences } from './without-sequences.js';

/**
 * Somebody else's text as people may see it: without colours, and with a number in the place of
 * what does not show. Lines and tabs stay.
 */
export const told = (text: string): string =>
  wellFormed(
    withoutSequences(text)
      .replace(/\r\n?/g, '\n')
      .replace(/[\u2028\u2029]/g, '\n'),
  );
