import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { moveIntoPlace, writeNewFolder } from './new-folder.js';
import type { PlannedFile } from './planned-file.js';
import { replaceFile } from './replace-file.js';
import { openWorkFolder } from './work-folder.js';

/**
 * Writes the files into a folder, whole: a new folder appears complete or not at all, also
 * under `kill -9`; in one that is there, each file is the old or the new one, never a part.
 * @returns a folder that has appeared in their place meanwhile: then nothing was written
 * @param finish more to be done in a new folder before it appears (a git repository, say)
 */
export async function applyFiles(
  files: readonly PlannedFile[],
  dir: string,
  finish: (folder: string) => Promise<void> = async () => {},
): Promise<string | undefined> {
  if (!existsSync(dir)) return appear(files, dir, finish);
  const folders = new Map<string, PlannedFile[]>();
  for (const file of files) {
    const folder = dirname(join(dir, file.path));
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  for (const [folder, inside] of folders) replaceIn(folder, inside, dir);
  await finish(dir);
  return undefined;
}

/** Through a work folder in that very folder, which may be on a file system of its own. */
function replaceIn(folder: string, files: readonly PlannedFile[], dir: string): void {
  const work = openWorkFolder(folder);
  try {
    for (const file of files) replaceFile(join(dir, file.path), file, work.path);
  } finally {
    work.close();
  }
}

/** Builds the folder beside its place, with any missing parents, and renames it there in one step. */
async function appear(
  files: readonly PlannedFile[],
  dir: string,
  finish: (folder: string) => Promise<void>,
): Promise<string | undefined> {
  let top = dir;
  while (!existsSync(dirname(top))) top = dirname(top);
  const work = openWorkFolder(dirname(top));
  try {
    const built = join(work.path, basename(top));
    const folder = join(built, dir.slice(top.length));
    writeNewFolder(folder, files);
    await finish(folder);
    return moveIntoPlace(built, top) ? undefined : top;
  } finally {
    work.close();
  }
}
