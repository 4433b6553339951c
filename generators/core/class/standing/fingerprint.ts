import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { withUnixEnds } from '../../text/line-ends.js';

/**
 * By what a later run sees whether somebody has edited a file: the SHA-256 of its contents, in
 * hexadecimal. Line ends do not count: Git changes them on Windows, and nobody has edited anything.
 */
export const fingerprintOf = (contents: string | Uint8Array): string =>
  hash('sha256', withUnixEnds(contents));

/** Whether a fingerprint that a run has noted is that of these contents. */
export function isFingerprintOf(noted: string | undefined, contents: string | Uint8Array): boolean {
  if (noted === undefined) return false;
  return noted === (early.test(noted) ? earlyFingerprintOf(contents) : fingerprintOf(contents));
}

/** The first classes noted sizes in bytes with CRC-32s. An update notes them anew. */
const early = /^\d+-[0-9a-f]{8}$/;

function earlyFingerprintOf(contents: string | Uint8Array): string {
  const bytes = withUnixEnds(contents);
  return `${bytes.length}-${crc32(bytes).toString(16).padStart(8, '0')}`;
}
