import { closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isFolder } from './look.js';

/** Where the system names what a process has open (proc(5)). */
const openFiles = '/proc/self/fd';

const asFolder = constants.O_RDONLY | (constants.O_DIRECTORY ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Does something at a path below a folder: what is above it is made where it is missing. No link is
 * followed on the way, also none that somebody puts there meanwhile: on Linux each folder is held
 * open, and named by that. Elsewhere it is looked at right before.
 * @param path with `/`; at its end anything may stand, or nothing
 * @throws where something else than a folder stands above it
 */
export function atPath(top: string, path: string, act: (place: string) => void): void {
  const above = posix
    .dirname(path)
    .split('/')
    .filter((part) => part !== '.');
  const opened: number[] = [];
  const named: string[] = [];
  let [place, held] = [top, top];
  const enter = (): void => {
    if (!isFolder(openFiles)) {
      if (!isFolder(place)) throw new Error(`ENOTDIR: not a directory, open '${place}'`);
      held = place;
      return;
    }
    const file = openSync(held, asFolder);
    opened.push(file);
    held = `${openFiles}/${file}`;
    named[file] = place;
  };
  try {
    enter();
    for (const part of above) {
      place = join(place, part);
      held = `${held}/${part}`;
      mkdirSync(held, { recursive: true });
      enter();
    }
    act(join(held, posix.basename(path)));
  } catch (error) {
    const plain = (said: string) =>
      said.replace(/\/proc\/self\/fd\/(\d+)/g, (all, file) => named[Number(file)] ?? all);
    const failure = error as Error;
    failure.message = plain(failure.message);
    throw error;
  } finally {
    for (const file of opened) closeSync(file);
  }
}
