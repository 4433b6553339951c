/*
 * Others' text is made fit for the place where it is to stand, by one function each:
 * `wellFormed` for any format that programs read; `told` for what people read in several lines;
 * `printable` and the quotes for a few words in a sentence of ours; `tailOf` for what a command
 * said last; `inert` for a log in which a line may be a command; `publicAddress` for an address.
 */

/** What no text may hold that programs read: half a character, and control characters that lay out nothing. */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Somebody else's text, fit to stand in any format: XML 1.0 forbids most of what is replaced. */
export const wellFormed = (text: string): string => text.replace(unfit, '\ufffd');
