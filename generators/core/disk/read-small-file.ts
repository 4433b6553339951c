import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
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
  return 'bytes' in file ? textOf(file.bytes) : file;
}

/** Bytes as text. */
export function textOf(
  bytes: Uint8Array,
): { readonly text: string } | { readonly refused: 'notUtf8' } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { refused: 'notUtf8' };
  }
}

/**
 * The bytes of a small regular file. Never waits (a FIFO is opened without blocking, then
 * refused) and never reads more than `most` bytes.
 * @param more how else it is opened
 */
export function readSmallBytes(path: string, most = largest, more = 0): SmallBytes {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | more);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { refused: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
  try {
    const found = fstatSync(file);
    return found.isFile() ? readOpened(file, found, most) : { refused: 'notAFile' };
  } catch {
    return { refused: 'unreadable' };
  } finally {
    closeSync(file);
  }
}

/** The bytes of an open regular file that is small. @throws where it cannot be read */
export function readOpened(
  file: number,
  { size }: Pick<Stats, 'size'>,
  most: number,
): { readonly bytes: Uint8Array } | { readonly refused: 'tooLarge' } {
  if (size > most) return { refused: 'tooLarge' };
  // One more than it says: it may grow meanwhile, or be a file of /proc, which says 0.
  const bytes = readWhole(file, size, most);
  return bytes.length > most ? { refused: 'tooLarge' } : { bytes };
}

/** The bytes of a small file that is no link to one; undefined where there are none. */
export function plainBytes(path: string, most?: number): Uint8Array | undefined {
  const file = isPlainFile(path) ? readSmallBytes(path, most, constants.O_NOFOLLOW) : undefined;
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
