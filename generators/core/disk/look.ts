import { lstatSync, type Stats, statSync } from 'node:fs';

/** Whether a regular file stands at a path, and no link to one. */
export const isPlainFile = (path: string): boolean => look(path)?.isFile() ?? false;

/** Whether a folder stands at a path, and no link to one. */
export const isFolder = (path: string): boolean => look(path)?.isDirectory() ?? false;

/** Whether its owner may run a file. */
export const isExecutable = (path: string): boolean => ((look(path)?.mode ?? 0) & 0o100) !== 0;

const look = (path: string): Stats | undefined =>
  ifReadable(() => lstatSync(path, { throwIfNoEntry: false }));

/** What is read; undefined where that is not there, or not ours to read. */
export function ifReadable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** What stands at a path, or where a link at it leads; undefined where nothing does. */
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
