import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedFile } from './planned-file.js';
import { openWorkFolder } from './work-folder.js';

/**
 * Puts a file in its place: whole, old or new, at any moment. Folders above it are made.
 * @param work a folder of the same file system for what is not finished; where none is given, it makes its own
 * @throws where it cannot be written; what was there is as it was
 */
export function replaceFile(place: string, file: Omit<PlannedFile, 'path'>, work?: string): void {
  mkdirSync(dirname(place), { recursive: true });
  if (work !== undefined) replaceThrough(work, place, file);
  else {
    const own = openWorkFolder(dirname(place));
    try {
      replaceThrough(own.path, place, file);
    } finally {
      own.close();
    }
  }
}

function replaceThrough(
  work: string,
  place: string,
  { contents, mode }: Omit<PlannedFile, 'path'>,
) {
  const unfinished = join(work, '.file');
  try {
    writeFileSync(unfinished, contents, { flag: 'wx', mode });
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Adds to the end of a file that others write to as well. */
export const appendText = (place: string, text: string): void => appendFileSync(place, text);
