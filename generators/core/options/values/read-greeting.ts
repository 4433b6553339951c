import type { Reader } from '../row.js';

/** UTF-16 code units; a greeting is a line on a page, not a document. */
const longest = 1000;

/** Any printable text, kept exactly as given. */
export const readGreeting: Reader<string> = (text, messages) => {
  if (text.trim() === '') return { problem: messages.input.greetingEmpty };
  if (text.length > longest) return { problem: messages.input.greetingLong(text.length, longest) };
  const bad = unprintable.exec(text)?.[0];
  if (bad === undefined) return { value: text };
  const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { problem: messages.input.greetingUnprintable(`U+${code}`) };
};

/** A control character (line ends and tabs among them), a lone surrogate, or a code point that is no character. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
