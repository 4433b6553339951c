import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes: an answers file is a few lines; whatever is larger is something else. */
export const largest = 64 * 1024;

export type SmallFile =
  | { readonly text: string }
  | { readonly refused: 'missing' | 'notAFile' | 'tooLarge' | 'notUtf8' | 'unreadable' };

/**
 * The text of a small regular file. Never waits (a FIFO is opened without blocking, then
 * refused) and never reads more than `largest` bytes.
 */
export function readSmallFile(path: string): SmallFile {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { refused: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
  try {
    if (!fstatSync(file).isFile()) return { refused: 'notAFile' };
    const bytes = Buffer.alloc(largest + 1);
    const length = readSync(file, bytes, 0, bytes.length, 0);
    if (length > largest) return { refused: 'tooLarge' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { refused: code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'notUtf8' : 'unreadable' };
  } finally {
    closeSync(file);
  }
}
