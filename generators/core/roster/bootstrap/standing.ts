import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readClassIndex } from '../class-index.js';
import type { Standing } from '../student.js';
import { readMark } from './mark.js';

/**
 * What the folder of a class has already, by the projects' folders: from `class.json`, which no
 * student can have changed, or where that lacks one (the last run was killed) from the mark in the
 * project. Nothing where there is no such folder.
 */
export function standingIn(out: string): ReadonlyMap<string, Standing> {
  const indexed = new Map(
    (readClassIndex(out)?.students ?? []).map((student) => [student.folder, student]),
  );
  const found = new Map<string, Standing>();
  for (const folder of foldersIn(out)) {
    const mark = readMark(join(out, folder))?.mark;
    const known = indexed.get(folder);
    const id = known?.id ?? mark?.student;
    const port = known?.port || mark?.port;
    if (id !== undefined && port) found.set(folder, { id, port });
  }
  return found;
}

/** The names of the folders in a folder that are no links, and not hidden. */
function foldersIn(out: string): readonly string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(out, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
