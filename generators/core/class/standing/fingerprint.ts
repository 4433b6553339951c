import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** By what a later run sees whether somebody has edited a file: the SHA-256 of its contents, in hexadecimal. */
export const fingerprintOf = (contents: string | Uint8Array): string => hash('sha256', contents);

/** Whether a fingerprint that a run has noted is that of these contents. */
export function isFingerprintOf(noted: string | undefined, contents: string | Uint8Array): boolean {
  if (noted === undefined) return false;
  return noted === (early.test(noted) ? earlyFingerprintOf(contents) : fingerprintOf(contents));
}

/** The first classes noted sizes in bytes with CRC-32s. An update notes them anew. */
const early = /^\d+-[0-9a-f]{8}$/;

function earlyFingerprintOf(contents: string | Uint8Array): string {
  const size = Buffer.byteLength(contents);
  return `${size}-${crc32(contents).toString(16).padStart(8, '0')}`;
}
