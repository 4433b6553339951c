import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Takes away a folder or a file that a run has made. A program that it left may still be writing in it for a moment. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

export const removeFile = (place: string): void => rmSync(place, { force: true });

/** Removes the folders above a path that are empty now, up to one that stays. */
export function removeEmptyAbove(dir: string, path: string): void {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    if (!removeEmptyFolder(join(dir, above))) return;
  }
}

/** @returns whether it was empty */
export function removeEmptyFolder(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
