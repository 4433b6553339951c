import { createHash } from 'node:crypto';

/**
 * What git would call a file with these contents (its SHA-1, in hexadecimal): `git hash-object FILE`
 * says the same. It tells whether somebody has edited a file, and takes half the time of a SHA-256.
 */
export function hashOf(contents: string | Uint8Array): string {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
