import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { PlannedFile } from './planned-file.js';

/**
 * Writes a new folder with these files: inside a work folder, from which `moveIntoPlace` takes it when
 * it is finished.
 * @param folders empty ones that it has besides
 */
export function writeNewFolder(
  folder: string,
  files: readonly PlannedFile[],
  folders: readonly string[] = [],
): void {
  mkdirSync(folder, { recursive: true });
  const above = files.map(({ path }) => posix.dirname(path));
  for (const path of new Set([...folders, ...above])) {
    mkdirSync(`${folder}/${path}`, { recursive: true });
  }
  for (const { path, contents, mode } of files) {
    writeFileSync(`${folder}/${path}`, contents, { flag: 'wx', mode });
  }
}

/**
 * Puts a finished folder or file in its place, in one step.
 * @returns false where something stands there that is no empty folder (or, for a file, a folder)
 */
export function moveIntoPlace(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR'].includes(code)) return false;
    throw error;
  }
}
