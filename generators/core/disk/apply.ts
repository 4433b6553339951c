import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PlannedFile } from './planned-file.js';

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

/** Takes away a folder that a run has made. A program that it left may still be writing in it for a moment. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
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
    const folder = join(temporary, dir.slice(top.length));
    if (top !== dir) mkdirSync(dirname(folder), { recursive: true });
    writeNewFolder(folder, files);
    await finish(folder);
    renameSync(temporary, top);
  } catch (error) {
    removeFolder(temporary);
    throw error;
  } finally {
    inUse.delete(temporary);
  }
}

/**
 * Puts a file in its place: whole, old or new, at any moment.
 * @param work a folder of the same file system for what is not finished, instead of that of the file
 */
export function replaceFile(place: string, file: RawFile, work = dirname(place)): void {
  mkdirSync(dirname(place), { recursive: true });
  const temporary = reserve(work);
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

/**
 * Makes a folder for what is not finished yet. It goes with this process, however that ends by itself.
 * @returns false where something of that name stands already
 */
export function makeWorkFolder(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    inUse.add(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

export function leaveWorkFolder(path: string): void {
  removeFolder(path);
  inUse.delete(path);
}

/** Makes a folder, and those above it. */
export const makeFolder = (path: string): void => void mkdirSync(path, { recursive: true });

/** A planned file, or one whose contents are no text. */
export interface RawFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
  readonly mode: number;
}

/**
 * Writes a new folder in a work folder: the quick way, for many thousand files.
 * @param folders empty ones that it has besides, each after the one that it is in
 */
export function writeNewFolder(
  folder: string,
  files: readonly RawFile[],
  folders: readonly string[] = [],
): void {
  mkdirSync(folder);
  const made = new Set<string>();
  const make = (path: string) => {
    const end = path.lastIndexOf('/');
    if (end > 0) make(path.slice(0, end));
    if (made.has(path)) return;
    mkdirSync(`${folder}/${path}`);
    made.add(path);
  };
  for (const path of folders) make(path);
  for (const { path, contents, mode } of files) {
    const end = path.lastIndexOf('/');
    if (end > 0) make(path.slice(0, end));
    writeBytes(
      `${folder}/${path}`,
      typeof contents === 'string' ? Buffer.from(contents) : contents,
      mode,
    );
  }
}

function writeBytes(place: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(place, 'wx', mode);
  try {
    // A full disk takes a part, and only then says so.
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  } finally {
    closeSync(file);
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
