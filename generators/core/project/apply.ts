import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PlannedFile } from './plan.js';

const prefix = '.docker-intro-tmp-';

/** The temporary files and folders of this process that are in use; they end with it. */
const inUse = new Set<string>();
process.once('exit', () => {
  for (const path of inUse) removeFolder(path);
});

/**
 * Writes the files into a folder, whole: a new folder appears complete or not at all, also
 * under `kill -9`; in one that is there, each file is the old or the new one, never a part.
 * @param finish more to be done in a new folder before it appears (a git repository, say)
 */
export async function applyFiles(
  files: readonly PlannedFile[],
  dir: string,
  finish: (folder: string) => Promise<void> = async () => {},
): Promise<void> {
  if (existsSync(dir)) {
    const places = files.map((file) => join(dir, file.path));
    for (const folder of new Set(places.map((place) => dirname(place)))) sweep(folder);
    for (const file of files) replaceFile(join(dir, file.path), file);
    await finish(dir);
  } else await appear(files, dir, finish);
}

/** Takes away a folder that this run has made in one that was there. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds the folder beside its place, with any missing parents, and renames it there in one step. */
async function appear(
  files: readonly PlannedFile[],
  dir: string,
  finish: (folder: string) => Promise<void>,
): Promise<void> {
  let top = dir;
  while (!existsSync(dirname(top))) top = dirname(top);
  const parent = dirname(top);
  sweep(parent);
  const temporary = reserve(parent);
  try {
    mkdirSync(temporary, 0o700);
    const root = join(temporary, basename(top));
    const folder = join(root, dir.slice(top.length));
    for (const file of files) writeNew(join(folder, file.path), file);
    await finish(folder);
    renameSync(root, top);
    // Nothing is left in it: the removal that looks into folders need not be loaded.
    rmdirSync(temporary);
  } catch (error) {
    removeFolder(temporary);
    throw error;
  } finally {
    inUse.delete(temporary);
  }
}

function writeNew(place: string, file: PlannedFile): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, file.contents, { flag: 'wx', mode: file.mode });
}

/** Puts a file in its place: whole, old or new, at any moment. */
export function replaceFile(place: string, file: PlannedFile): void {
  mkdirSync(dirname(place), { recursive: true });
  const temporary = reserve(dirname(place));
  try {
    writeFileSync(temporary, file.contents, { flag: 'wx', mode: file.mode });
    renameSync(temporary, place);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    inUse.delete(temporary);
  }
}

/** Adds to the end of a file that others write to as well. */
export const appendText = (place: string, text: string): void => appendFileSync(place, text);

/** A path for something temporary. It bears our process id, and more: in a container that id is always 1. */
function reserve(folder: string): string {
  const path = join(folder, `${prefix}${process.pid}-${Math.random().toString(36).slice(2, 10)}`);
  inUse.add(path);
  return path;
}

/** Removes what a killed run of ours left in a folder: its process is gone. */
function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (name.startsWith(prefix) && isStale(join(folder, name))) removeFolder(join(folder, name));
    }
  } catch {
    // No such folder yet, or somebody else's rubbish: nothing that keeps us from writing.
  }
}

function isStale(path: string): boolean {
  const pid = Number.parseInt(basename(path).slice(prefix.length), 10);
  if (pid === process.pid) return !inUse.has(path);
  try {
    return pid > 0 && !process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
