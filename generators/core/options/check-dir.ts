import { accessSync, constants, lstatSync, type Stats, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import type { UsualMessages } from '../i18n/messages.js';
import type { Problem } from './raw.js';

/** Bytes that the file systems of today take in one part of a path. */
const longestPart = 255;

/**
 * What would keep a project from being written to this absolute path. Looks only;
 * whether a missing parent can be made is told by the nearest folder that is there.
 */
export function checkDir(dir: string, messages: UsualMessages): Problem[] {
  const problem = (message: string): Problem[] => [{ where: dir, message }];
  if (dir.includes('\0'))
    return [{ where: messages.help.placeholder.DIR, message: messages.input.dir.nul }];
  if (dir.split(sep).some((part) => Buffer.byteLength(part) > longestPart)) {
    return problem(messages.input.dir.tooLong);
  }
  let place = dir;
  for (;;) {
    const found = look(place);
    if (found === 'tooLong') return problem(messages.input.dir.tooLong);
    if (found === 'unreachable') return problem(messages.input.dir.notWritable(place));
    if (found !== undefined) {
      if (!found.isDirectory()) return problem(messages.input.dir.notAFolder(place));
      return writable(place) ? [] : problem(messages.input.dir.notWritable(place));
    }
    place = dirname(place);
  }
}

function look(path: string): Stats | 'tooLong' | 'unreachable' | undefined {
  try {
    // What is missing is told without an error, which takes longer than all the rest.
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined) return found;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENAMETOOLONG') return 'tooLong';
    if (code === 'EACCES' || code === 'EPERM') return 'unreachable';
  }
  try {
    // A link that leads nowhere, or to itself, is there, and is no folder.
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
