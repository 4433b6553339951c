import { createHash } from 'node:crypto';
import { takenNames } from '../../options/values/read-name.js';

/** Characters: a folder, an image and a container of that name are typed by hand. */
const longest = 40;
/** Letters of the hash that tells long names apart whose beginnings are the same. */
const hashed = 6;

/** What Windows keeps for its devices, in any folder and with any ending. */
const reservedByWindows = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

export type Slug =
  | { readonly slug: string }
  | { readonly refused: 'noLetters' }
  | { readonly refused: 'reserved'; readonly word: string };

/** Reads the transliteration, which only a class needs. */
export async function loadSlug(): Promise<(text: string) => Slug> {
  const { default: anyAscii } = await import('any-ascii');
  return (text) => slugOf(text, anyAscii);
}

/**
 * The name of a folder, an image and a container for what somebody is called, in any script. It
 * depends on this text alone, so nobody else's coming or going changes it.
 */
function slugOf(text: string, toAscii: (text: string) => string): Slug {
  const whole = trimmed(
    toAscii(text.normalize('NFC'))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-'),
  );
  if (whole === '') return { refused: 'noLetters' };
  if (reservedByWindows.test(whole)) return { refused: 'reserved', word: whole };
  // Docker wants two characters for a container.
  if (whole.length < 2 || takenNames.includes(whole)) return { slug: `student-${whole}` };
  if (whole.length <= longest) return { slug: whole };
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, hashed);
  return { slug: `${trimmed(whole.slice(0, longest - hashed - 1))}-${hash}` };
}

const trimmed = (text: string): string => text.replace(/^-+|-+$/g, '');
