import { lstatSync, mkdirSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  isOwnProcess,
  isRunning,
  ownProcess,
  type ProcessName,
  readProcessName,
  writeProcessName,
} from '../process/process-name.js';
import { namesIn } from './list-folder.js';
import { removeEmptyFolder, removeFolder } from './remove.js';

/** A folder for what is not finished yet, on the file system where it belongs: from here it is renamed into its place. */
export interface WorkFolder {
  readonly path: string;
  /** Removes it, with what is in it. */
  readonly close: () => void;
}

/** What a work folder is for: `tmp` excludes nobody, `class` says that a run makes the class around it. */
type WorkKind = 'tmp' | 'class';

/** The work folder of a process that goes on. */
export interface Worker {
  readonly path: string;
  readonly process: ProcessName;
  /** Milliseconds since its last sign of life, or else since it was made. */
  readonly age: number;
}

/** Milliseconds between two signs of life, and those after which a process on another machine counts as gone. */
const beat = 10_000;
const silence = 120_000;

/** The work folders of this process that are in use; they end with it. */
const inUse = new Set<string>();
process.once('exit', () => {
  for (const path of inUse) removeFolder(path);
});
let opened = 0;

/**
 * Makes a folder of this process alone inside another, which is made where it is missing, and removes those of processes that are gone.
 * Its name says whose it is; so there is nothing to take over from a run that was killed. Whether a
 * process is gone is asked of the system where its number means something here; of one on another
 * machine or in a container, the time of its last sign of life tells.
 * @throws where it cannot be made
 */
export function openWorkFolder(folder: string, kind: WorkKind = 'tmp'): WorkFolder {
  opened += 1;
  const path = join(folder, `${stemOf(kind)}${writeProcessName(ownProcess())}+${opened}`);
  // A killed run may have had our very name, where nobody knows when a process started.
  removeFolder(path);
  mkdirSync(folder, { recursive: true });
  mkdirSync(path, { mode: 0o700 });
  inUse.add(path);
  const signs = setInterval(() => sign(path), beat);
  signs.unref();
  for (const other of workFoldersIn(folder, kind, path)) if (!isLive(other)) sweep(other.path);
  return {
    path,
    close: () => {
      clearInterval(signs);
      removeFolder(path);
      inUse.delete(path);
    },
  };
}

/** Who else works beside a work folder. */
export const othersBeside = (path: string, kind: WorkKind): readonly Worker[] =>
  workFoldersIn(dirname(path), kind, path).filter((other) => other.path !== path && isLive(other));

const stemOf = (kind: WorkKind): string => `.docker-intro-${kind}-`;

/** All that bear such a name. @param own one of ours, just made: times are compared as the file system has them */
function workFoldersIn(folder: string, kind: WorkKind, own: string): readonly Worker[] {
  const now = look(own)?.mtimeMs ?? Date.now();
  return namesIn(folder).flatMap((name) => {
    if (!name.startsWith(stemOf(kind))) return [];
    const process = readProcessName(name.slice(stemOf(kind).length).replace(/\+\d+$/, ''));
    const path = join(folder, name);
    const seen = process && look(path);
    return seen ? [{ path, process, age: now - seen.mtimeMs }] : [];
  });
}

function isLive({ path, process: worker, age }: Worker): boolean {
  return isOwnProcess(worker) ? inUse.has(path) : (isRunning(worker) ?? age < silence);
}

/** A new time on the folder, from the clock of the file system. */
function sign(path: string): void {
  try {
    const alive = join(path, '.alive');
    mkdirSync(alive);
    removeEmptyFolder(alive);
  } catch {
    // The file system is full or away: what is to be written will say so.
  }
}

function sweep(path: string): void {
  try {
    removeFolder(path);
  } catch {
    // Somebody else's rubbish: nothing that keeps us from writing.
  }
}

const look = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });
