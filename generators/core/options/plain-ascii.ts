/**
 * Whether a text is only the printable characters of ASCII. Most are, and then no table of Unicode
 * need be loaded to judge them, which costs more than the rest of a call.
 */
export const isPlainAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
