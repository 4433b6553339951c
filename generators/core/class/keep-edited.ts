import { join } from 'node:path';
import { atPath } from '../disk/at-path.js';
import { isFolder, isPlainFile, kindOf } from '../disk/look.js';
import { moveIntoPlace } from '../disk/new-folder.js';
import type { CommitPaths } from './git/repository.js';

/** How often a file may be kept beside itself. */
const most = 1000;

/** What becomes of files that somebody has edited, before they are replaced. */
interface Keeping {
  /** Committed as they are: the repository knows them. */
  readonly commit: CommitPaths;
  /** Kept as `FILE.orig`: there is no repository, or it does not know them. */
  readonly aside: readonly string[];
}

/**
 * How nothing of a student's is lost where their files are replaced.
 * @param overwritten the paths
 * @param status of those that differ from the last commit, the two letters of `git status`
 */
export function keepingOf(
  folder: string,
  overwritten: readonly string[],
  status: ReadonlyMap<string, string>,
): Keeping {
  const isUnknown = (path: string) => /^(?:\?\?|!!)/.test(status.get(path) ?? '');
  const aside = isFolder(join(folder, '.git')) ? overwritten.filter(isUnknown) : overwritten;
  // What was deleted is in the last commit, and git could not commit it by its name.
  const paths = overwritten.filter(
    (path) => status.has(path) && !isUnknown(path) && isPlainFile(join(folder, path)),
  );
  return { commit: { paths, added: [] }, aside };
}

/** Moves a file to `FILE.orig`, or to the first such name that is free. One that is not there has nothing to lose. */
export const moveAside = (folder: string, path: string): void => atPath(folder, path, setAside);

function setAside(place: string): void {
  for (let count = 0; count < most; count++) {
    const kept = `${place}.orig${count === 0 ? '' : `.${count}`}`;
    if (kindOf(kept) !== undefined) continue;
    if (kindOf(place) !== undefined) moveIntoPlace(place, kept);
    return;
  }
}
