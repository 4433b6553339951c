import { stripVTControlCharacters } from 'node:util';
import { wellFormed } from './well-formed.js';

/** What turns the direction of a text around, and would let it show as something else. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Somebody else's text as people may see it: without colours, and with a number in the place of
 * what does not show. Lines and tabs stay.
 */
export const told = (text: string): string =>
  wellFormed(stripVTControlCharacters(text).replace(/\r\n?/g, '\n'))
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(turning, (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`);
