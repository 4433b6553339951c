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
