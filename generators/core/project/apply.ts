import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PlannedFile } from './plan.js';

const prefix = '.docker-intro-tmp-';

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
    for (const file of files) replaceFile(join(dir, file.path), file);
    await finish(dir);
  } else await appear(files, dir, finish);
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
  const temporary = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const root = join(temporary, basename(top));
    const folder = join(root, dir.slice(top.length));
    for (const file of files) writeNew(join(folder, file.path), file);
    await finish(folder);
    renameSync(root, top);
  } finally {
    remove();
    process.off('exit', remove);
  }
}

function writeNew(place: string, file: PlannedFile): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, file.contents, { flag: 'wx', mode: file.mode });
}

function replaceFile(place: string, file: PlannedFile): void {
  mkdirSync(dirname(place), { recursive: true });
  const temporary = join(dirname(place), `${prefix}${process.pid}-${basename(place)}`);
  try {
    writeFileSync(temporary, file.contents, { flag: 'wx', mode: file.mode });
    renameSync(temporary, place);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes what a killed run of ours left in a folder: its process is gone. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix)
      ? Number.parseInt(name.slice(prefix.length), 10)
      : Number.NaN;
    if (pid > 0 && !isRunning(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
