import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { OddKind } from '../verdict/facts.js';
import { ifReadable } from './look.js';
import { readOpened } from './read-small-file.js';

/** Why a file of a folder is not read. */
export type NotRead =
  | { readonly refused: 'missing' | 'tooLarge' | 'unreadable' }
  | { readonly refused: 'notAFile'; readonly is: OddKind }
  /** Where a link on its way leads, as a path without links. */
  | { readonly refused: 'outside'; readonly leadsTo: string };

type ReadInside = { readonly bytes: Uint8Array } | NotRead;

/**
 * The bytes of a file in a folder that somebody else has filled. It is read only where it is a file,
 * lies in that folder whatever links lead there, and has at most so many bytes. Nothing else is so
 * much as opened: a pipe would let us wait, a device may do something.
 * @param root the folder; it may itself be reached by a link
 */
export function readInside(root: string, path: string, most: number): ReadInside {
  try {
    const folder = realpathSync(root);
    const place = realpathSync(join(root, path));
    if (!isWithin(folder, place)) return { refused: 'outside', leadsTo: place };
    const seen = lstatSync(place);
    return seen.isFile() ? readPlace(folder, place, most) : notAFile(seen);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { refused: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}

/** Where a path of a folder leads, as a path without links; undefined where that is in the folder, or nowhere. */
export function leadsOut(root: string, path: string): string | undefined {
  return ifReadable(() => {
    const place = realpathSync(join(root, path));
    return isWithin(realpathSync(root), place) ? undefined : place;
  });
}

/** Whether a path without links is that of a folder, or of what is below it. */
function isWithin(folder: string, place: string): boolean {
  const below = relative(folder, place);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

const withoutFollowing =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Between a look and the opening, somebody may put something else there. */
function readPlace(folder: string, place: string, most: number): ReadInside {
  const file = openSync(place, withoutFollowing);
  try {
    const opened = fstatSync(file);
    if (!opened.isFile()) return notAFile(opened);
    const leadsTo = placeOf(file) ?? sameFile(place, opened);
    if (leadsTo === undefined) return { refused: 'unreadable' };
    return isWithin(folder, leadsTo)
      ? readOpened(file, opened, most)
      : { refused: 'outside', leadsTo };
  } finally {
    closeSync(file);
  }
}

/** Where an open file lies; undefined where the system does not tell. */
const placeOf = (file: number): string | undefined =>
  ifReadable(() => readlinkSync(`/proc/self/fd/${file}`));

/** The same by its path, where the very file is there still. */
function sameFile(place: string, opened: Stats): string | undefined {
  const now = statSync(place);
  return now.ino === opened.ino && now.dev === opened.dev ? realpathSync(place) : undefined;
}

function notAFile(seen: Stats): NotRead {
  const is = seen.isDirectory()
    ? 'folder'
    : seen.isFIFO()
      ? 'pipe'
      : seen.isSocket()
        ? 'socket'
        : 'device';
  return { refused: 'notAFile', is };
}
