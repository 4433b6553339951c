import { lstatSync, statSync } from 'node:fs';

/** Whether a regular file stands at a path, and no link to one. */
export function isPlainFile(place: string): boolean {
  try {
    return lstatSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}

/** Whether a folder stands at a path, and no link to one. */
export function isFolder(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

export function kindOf(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    // A link that leads nowhere is there all the same: an engine copies it as it is.
    const found = statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A loop of links or a forbidden folder: nobody knows what is there.
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'other';
  }
}

/** The text of bytes, and whether they were UTF-8. */
export function decode(bytes: Uint8Array): { text: string; utf8: boolean } {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      utf8: true,
    };
  } catch {
    return { text: Buffer.from(bytes).toString('latin1'), utf8: false };
  }
}
