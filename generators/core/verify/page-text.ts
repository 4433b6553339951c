import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib';

/** Bytes that a compressed page may come to. */
const largest = 8 * 1024 * 1024;
const limits = { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH };

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, limits),
  'x-gzip': (bytes) => gunzipSync(bytes, limits),
  deflate: (bytes) => inflateSync(bytes, limits),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: largest }),
};

/**
 * What a browser shows of a page's bytes: unpacked, and in the characters that its headers name.
 * Where they are wrong, the bytes themselves, as UTF-8.
 */
export function pageText(
  bytes: Buffer,
  headers: { readonly encoding?: string | undefined; readonly type?: string | undefined },
): string {
  const unpacked = unpack(bytes, decoders[(headers.encoding ?? '').trim().toLowerCase()]);
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers.type ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(unpacked);
  } catch {
    return unpacked.toString('utf8');
  }
}

function unpack(bytes: Buffer, decode: ((bytes: Buffer) => Buffer) | undefined): Buffer {
  try {
    return decode?.(bytes) ?? bytes;
  } catch {
    return bytes;
  }
}
