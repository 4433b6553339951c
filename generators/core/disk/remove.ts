import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Takes away a folder or a file that a run has made. A program that it left may still be writing in it for a moment. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** Removes a file, and then the folders above it that are empty now, up to one that stays. */
export function removeFile(dir: string, path: string): void {
  rmSync(join(dir, path), { force: true });
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
