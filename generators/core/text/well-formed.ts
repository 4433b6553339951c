import { visible } from './quote.js';

/*
 * Others' text is made fit for the place where it is to stand, by one function each:
 * `wellFormed` for any format that programs read; `told` for what people read in several lines;
 * `printable` and the quotes for a few words in a sentence of ours; `tailOf` for what a command
 * said last; `inert` for a log in which a line may be a command; `publicAddress` for an address.
 */

/** Text without halves of characters, for an address: nothing else of it may change. */
export const wholeCharacters = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** What no text may hold that programs read: half a character, and control characters that lay out nothing. */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * Somebody else's text, fit to stand in any format: XML 1.0 forbids most of what is replaced. What
 * hides in it is told by its number.
 */
export const wellFormed = (text: string): string => visible(text.replace(unfit, '\ufffd'));
