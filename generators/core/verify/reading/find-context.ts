import { join, posix } from 'node:path';
import { isLeftBehind } from '../../disk/left-behind.js';
import { entriesIn } from '../../disk/list-folder.js';
import { dockerfileIn, nearDockerfiles } from './dockerfile/read-dockerfile.js';

/** Where the build context of a project is looked for, in this order. */
const usual = ['web', '.'];

/** Folders below a project that are looked into, and how deep. */
const most = { folders: 500, depth: 3 };

/** Where the Dockerfile of a project is, or a file that was meant to be one. */
export const findContext = (root: string): string | undefined =>
  usual.find((folder) => dockerfileIn(join(root, folder)) !== undefined) ??
  usual.find((folder) => nearDockerfiles(join(root, folder)).length > 0);

/**
 * The folders with a Dockerfile further down, the nearest first: somebody has called `web` otherwise,
 * or an archive was unpacked into a folder of its own. Hidden folders are not looked into, nor is
 * what programs leave, nor links.
 */
export function deeperContexts(root: string): readonly string[] {
  const found: string[] = [];
  let level = ['.'];
  let left = most.folders;
  for (let depth = 0; depth < most.depth && left > 0; depth++) {
    const below = level.flatMap((folder) => foldersIn(root, folder)).slice(0, left);
    left -= below.length;
    found.push(...below.filter((folder) => dockerfileIn(join(root, folder)) !== undefined));
    level = below;
  }
  return found;
}

const foldersIn = (root: string, folder: string): readonly string[] =>
  entriesIn(join(root, folder))
    .filter((entry) => entry.isDirectory() && !isLeftBehind(entry.name))
    .map(({ name }) => posix.join(folder, name))
    .sort();
