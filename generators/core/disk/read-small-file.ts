import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isPlainFile } from './look.js';

/** Bytes: an answers file is a few lines; whatever is larger is something else. */
export const largest = 64 * 1024;

export type SmallFile =
  | { readonly text: string }
  | { readonly refused: 'missing' | 'notAFile' | 'tooLarge' | 'notUtf8' | 'unreadable' };

/** The bytes of a small file, or why there are none. */
export type SmallBytes =
  | { readonly bytes: Uint8Array }
  | { readonly refused: 'missing' | 'notAFile' | 'tooLarge' | 'unreadable' };

/** The text of a small regular file; see `readSmallBytes`. */
export function readSmallFile(path: string): SmallFile {
  const file = readSmallBytes(path);
  if (!('bytes' in file)) return file;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) };
  } catch {
    return { refused: 'notUtf8' };
  }
}

/**
 * The bytes of a small regular file. Never waits (a FIFO is opened without blocking, then
 * refused) and never reads more than `most` bytes.
 */
export function readSmallBytes(path: string, most = largest): SmallBytes {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { refused: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return { refused: 'notAFile' };
    if (found.size > most) return { refused: 'tooLarge' };
    // One more than it says: it may grow meanwhile, or be a file of /proc, which says 0.
    const bytes = readWhole(file, found.size, most);
    return bytes.length > most ? { refused: 'tooLarge' } : { bytes };
  } catch {
    return { refused: 'unreadable' };
  } finally {
    closeSync(file);
  }
}

/** The bytes of a small file that is no link to one; undefined where there are none. */
export function plainBytes(path: string, most?: number): Uint8Array | undefined {
  const file = isPlainFile(path) ? readSmallBytes(path, most) : undefined;
  return file && 'bytes' in file ? file.bytes : undefined;
}

/** With a buffer no larger than the file is likely to need: that of a roster may be 16 MiB. */
function readWhole(file: number, size: number, most: number): Uint8Array {
  const enough = Math.min(most, size || largest) + 1;
  const likely = readFirst(file, enough);
  return likely.length < enough || enough > most ? likely : readFirst(file, most + 1);
}

function readFirst(file: number, count: number): Uint8Array {
  const bytes = Buffer.alloc(count);
  return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
}
