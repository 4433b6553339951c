import { join } from 'node:path';
import { atPath } from '../disk/at-path.js';
import { largestPlanned, type PlannedFile } from '../disk/planned-file.js';
import { plainBytes } from '../disk/read-small-file.js';
import { removeEmptyAbove, removeFile } from '../disk/remove.js';
import { replaceFile } from '../disk/replace-file.js';
import { storageFile } from '../options/read-stored.js';
import { inEndsOf } from '../text/line-ends.js';
import type { StudentPlan } from './standing/mark.js';

/** What is to stand at each path of a project; nothing where the file goes. */
type Changes = ReadonlyMap<string, PlannedFile | undefined>;

/** What is to be written at these paths, with the line ends of what stands there now. */
export function filesFor(
  folder: string,
  plan: StudentPlan,
  storage: PlannedFile | undefined,
  paths: readonly string[],
): Changes {
  const planned = new Map(plan.files.map((file) => [file.path, file]));
  const fileAt = (path: string): PlannedFile | undefined => {
    const file = path === storageFile ? storage : planned.get(path);
    const current = plainBytes(join(folder, path), largestPlanned);
    return file && { ...file, contents: inEndsOf(current, file.contents) };
  };
  return new Map(paths.map((path) => [path, fileAt(path)]));
}

/** Writes and removes, in this order. */
export function writeChanges(folder: string, changes: Changes, work: string): void {
  for (const [path, file] of changes) {
    if (file) atPath(folder, path, (place) => replaceFile(place, file, work));
    else {
      atPath(folder, path, removeFile);
      removeEmptyAbove(folder, path);
    }
  }
}
