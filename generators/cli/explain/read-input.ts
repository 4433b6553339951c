import { decodeSource, isUtf16 } from '../../core/text/decode-bytes.js';

/** Bytes that are kept of the beginning and of the end: a message is mostly at the end. */
const kept = { first: 32 * 1024, last: 96 * 1024 };
/** Bytes after which nobody is listened to any more. */
const most = 256 * 1024 * 1024;

/** What came on standard input. */
interface Input {
  readonly text: string;
  /** Whether its middle was left out. */
  readonly isCut: boolean;
}

/**
 * Reads standard input to its end; undefined where somebody would have to type it, or where it
 * cannot be read.
 */
export async function readInput(
  stdin: AsyncIterable<unknown> & { readonly isTTY?: boolean } = process.stdin,
): Promise<Input | undefined> {
  if (stdin.isTTY) return undefined;
  let first = Buffer.alloc(0);
  let last = Buffer.alloc(0);
  let length = 0;
  try {
    for await (const chunk of stdin) {
      const bytes = Buffer.from(chunk as Uint8Array);
      length += bytes.length;
      const room = kept.first - first.length;
      first = Buffer.concat([first, bytes.subarray(0, Math.max(0, room))]);
      last = Buffer.concat([last, bytes.subarray(Math.max(0, room))]);
      if (last.length > 2 * kept.last) last = Buffer.from(last.subarray(-kept.last));
      if (length > most) break;
    }
  } catch {
    return undefined;
  }
  if (last.length <= kept.last && first.length + last.length === length) {
    return { text: plain(decodeSource(Buffer.concat([first, last])).text), isCut: false };
  }
  const end = last.subarray(-kept.last);
  const decoded = isUtf16(first)
    ? new TextDecoder(first[0] === 0xff ? 'utf-16le' : 'utf-16be')
    : new TextDecoder();
  const text = [first, evenly(end, first)].map((bytes) => decoded.decode(bytes)).join('\n…\n');
  return { text: plain(text), isCut: true };
}

/** From a whole character of two bytes on, where all are. */
const evenly = (end: Buffer, first: Buffer): Buffer =>
  isUtf16(first) && end.length % 2 === 1 ? end.subarray(1) : end;

const plain = (text: string): string => text.replace(/^\ufeff/, '');
