import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib';

/** Bytes that a compressed page may come to. */
const largest = 8 * 1024 * 1024;

const decoders = ['gzip', 'x-gzip', 'deflate', 'br'] as const;

/**
 * What a browser shows of a page's bytes: unpacked, and in the characters that its headers name.
 * Where they are wrong, the bytes themselves, as UTF-8.
 */
export function pageText(
  bytes: Buffer,
  headers: { readonly encoding?: string | undefined; readonly type?: string | undefined },
): string {
  const unpacked = unpack(bytes, (headers.encoding ?? '').trim().toLowerCase());
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers.type ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(unpacked);
  } catch {
    return unpacked.toString('utf8');
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
