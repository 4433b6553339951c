/** What no text may hold that programs read: half a character, and control characters that lay out nothing. */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Somebody else's text, fit to stand in any format: XML 1.0 forbids most of what is replaced. */
export const wellFormed = (text: string): string => text.replace(unfit, '\ufffd');
