import { decodeOneByte } from './one-byte.js';

/** A text out of bytes, or the line where they stop being text. */
type Decoded =
  | { readonly text: string; readonly guessed: boolean }
  | { readonly refused: 'binary' | 'encoding'; readonly line: number };

/** NUL characters of a text that somebody broke; whatever has more is no text. */
const mostNuls = 10;

/**
 * The text of a list in any of the encodings that spreadsheets write: UTF-8 and UTF-16 with or
 * without the mark at their beginning, else one of a byte a letter. `guessed` says that nothing
 * tells which one of those it is.
 * @param proves whether a text has a heading that says in which encoding it is
 */
export function decodeText(bytes: Uint8Array, proves: (text: string) => boolean): Decoded {
  const marked = encodingOfMark(bytes);
  const encoding = marked ?? utf16Without(bytes) ?? 'utf-8';
  try {
    return textIn(new TextDecoder(encoding, { fatal: true }).decode(bytes), false);
  } catch {
    if (marked !== undefined || encoding !== 'utf-8') return { refused: 'encoding', line: 1 };
  }
  const decoded = decodeOneByte(bytes, proves);
  if ('text' in decoded) return textIn(decoded.text, decoded.guessed);
  const nuls = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  const refused = nuls > mostNuls ? 'binary' : 'encoding';
  return { refused, line: lineAt(bytes, decoded.wrongAt) };
}

function textIn(text: string, guessed: boolean): Decoded {
  const parts = text.split('\0', mostNuls + 2);
  if (parts.length <= mostNuls + 1) return { text, guessed };
  return { refused: 'binary', line: parts[0]?.split('\n').length ?? 1 };
}

const lineAt = (bytes: Uint8Array, end: number): number =>
  bytes.subarray(0, end).reduce((line, byte) => line + (byte === 0x0a ? 1 : 0), 1);

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without its mark: a line of headings is mostly ASCII, of which every other byte is 0. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 64);
  const zeros = (parity: number) => start.filter((byte, at) => byte === 0 && at % 2 === parity);
  const [even, odd] = [zeros(0).length, zeros(1).length];
  if (start.length < 4 || even + odd < start.length / 3) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}
