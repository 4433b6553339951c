import { fstatSync } from 'node:fs';
import { readSmallBytes, type SmallBytes } from '../../disk/read-small-file.js';

/** Bytes: a class of 10 000 takes a few MiB; one cell of 10 MB is still to be named with its line. */
export const largestRoster = 16 * 1024 * 1024;

type Source = SmallBytes | { readonly refused: 'terminal' };

/** The bytes of a roster: a file, or standard input where it is called `-`. */
export const readSource = async (path: string): Promise<Source> =>
  path === '-' ? readStandardInput() : readSmallBytes(path, largestRoster);

async function readStandardInput(): Promise<Source> {
  const { stdin } = process;
  // Somebody who types has no list to send, and would wait for us while we wait for them.
  if (stdin.isTTY) return { refused: 'terminal' };
  // Node reads nothing from a folder, and does not say so.
  if (isFolder()) return { refused: 'notAFile' };
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stdin) {
      const bytes = chunk as Buffer;
      length += bytes.length;
      if (length > largestRoster) return { refused: 'tooLarge' };
      chunks.push(bytes);
    }
  } catch {
    return { refused: 'unreadable' };
  }
  return { bytes: Buffer.concat(chunks) };
}

function isFolder(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    return false;
  }
}
