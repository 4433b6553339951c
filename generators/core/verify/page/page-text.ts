import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib';
import { withWindowsSigns } from './windows-1252.js';

/** Bytes that a compressed page may come to. */
const largest = 8 * 1024 * 1024;

const decoders = ['gzip', 'x-gzip', 'deflate', 'br'] as const;

/** What is known of a body, mostly by what the answer says of it. */
interface BodyHeaders {
  /** Whether this is its beginning only. */
  readonly isCut?: boolean;
  readonly encoding?: string | undefined;
  readonly type?: string | undefined;
}

/** What a browser shows of a page's bytes: unpacked, and in the characters that it says it is written in. */
export function pageText(bytes: Buffer, headers: BodyHeaders): string {
  const unpacked = unpack(bytes, (headers.encoding ?? '').trim().toLowerCase());
  const charset = markedCharset(unpacked) ?? namedCharset(unpacked, headers.type ?? '');
  return (charset && decoded(unpacked, charset)) ?? undeclared(unpacked, headers.isCut);
}

/** By the mark that begins it, which counts before all else and is no part of the text. */
function markedCharset(bytes: Buffer): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Bytes of a page in which its charset is looked for. */
const head = 1024;

/** By the header, else by the page itself. */
function namedCharset(bytes: Buffer, type: string): string | undefined {
  const said = /charset\s*=\s*["']?([\w.:-]+)/i;
  const inHeader = said.exec(type)?.[1];
  if (inHeader !== undefined || !/^\s*(?:text\/html|application\/xhtml)|^\s*$/i.test(type)) {
    return inHeader;
  }
  const begins = bytes.subarray(0, head).toString('latin1');
  const meta = /<meta\s[^>]*/gi;
  for (const [tag] of begins.matchAll(meta)) {
    const inPage = said.exec(tag)?.[1];
    // Whoever could read that it is UTF-16 has read it in something else.
    if (inPage !== undefined) return /^utf-?16/i.test(inPage) ? 'utf-8' : inPage;
  }
  return undefined;
}

/** Undefined where there is no such charset. */
function decoded(bytes: Buffer, charset: string): string | undefined {
  try {
    const decoder = new TextDecoder(charset);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsSigns(text) : text;
  } catch {
    return undefined;
  }
}

/** Nobody says: UTF-8 if it can be that, where the last letter may be cut in two, else what Windows wrote for long. */
function undeclared(bytes: Buffer, isCut = false): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return decoded(bytes, 'windows-1252') ?? bytes.toString('latin1');
  }
}

function unpack(bytes: Buffer, encoding: string): Buffer {
  const known = decoders.find((name) => name === encoding);
  if (known === undefined) return bytes;
  const limits = { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (known === 'br') return brotliDecompressSync(bytes, { maxOutputLength: largest });
    return known === 'deflate' ? inflateSync(bytes, limits) : gunzipSync(bytes, limits);
  } catch {
    return bytes;
  }
}
