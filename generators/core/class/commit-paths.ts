import { storageFile } from '../options/read-stored.js';
import type { CommitPaths } from './git/repository.js';
import type { FileVerdict } from './standing/judge-files.js';
import type { Marked } from './standing/mark.js';

/**
 * What belongs into the commit of an update, and which of it git does not know yet.
 * @param before what differed from the last commit, with the two letters of `git status`
 */
export function commitPaths(
  verdicts: ReadonlyMap<string, FileVerdict>,
  changed: readonly string[],
  before: ReadonlyMap<string, string>,
  marked: Marked | undefined,
): CommitPaths {
  const isUnknown = (path: string) => /^(?:\?\?|!!)/.test(before.get(path) ?? '');
  // As it is to be, and in no commit: a killed run has left it so.
  const wasKilled = before.has(storageFile) && verdicts.get(storageFile) === 'same';
  const written = marked?.mark.files ?? {};
  // What git was never told of although that run came to its end, the student keeps out of it.
  const isNew = (path: string) =>
    before.get(path) === '??' && (wasKilled || !Object.hasOwn(written, path));
  const same = [...before.keys()].filter(
    (path) =>
      verdicts.get(path) === 'same' && !changed.includes(path) && (!isUnknown(path) || isNew(path)),
  );
  const own = changed.filter(
    (path) => !isUnknown(path) && (path !== storageFile || isSettled(path, verdicts, before)),
  );
  const added = [
    ...own.filter((path) => verdicts.get(path) === 'create' && !before.has(path)),
    ...same.filter(isUnknown),
  ];
  return { paths: [...own, ...same], added };
}

/** Of `.yo-rc.json` only the mark is ours where somebody has changed it: then it is theirs to commit. */
const isSettled = (
  path: string,
  verdicts: ReadonlyMap<string, FileVerdict>,
  before: ReadonlyMap<string, string>,
): boolean => verdicts.get(path) !== 'edited' || !before.has(path);
