import { textFlaw } from '../../text/text-flaw.js';
import type { Reader } from '../row.js';

/** UTF-16 code units; a greeting is a line on a page, not a document. */
const longest = 1000;

/** Any printable text, kept exactly as given. */
export const readGreeting: Reader<string> = (text, { input }) => {
  const flaw = textFlaw(text, longest);
  switch (flaw?.kind) {
    case 'empty':
      return { problem: input.greetingEmpty };
    case 'long':
      return { problem: input.greetingLong(flaw.length, flaw.most) };
    case 'unprintable':
      return { problem: input.greetingUnprintable(flaw.code) };
    default:
      return { value: text };
  }
};
