import { join } from 'node:path';
import { entriesIn } from '../../disk/list-folder.js';
import { storageKey } from '../../options/read-stored.js';
import type { StandingProject, StoredTexts } from '../../roster/student.js';
import { asObject } from '../../text/as-object.js';
import { type IndexedStudent, readClassIndex } from './class-index.js';
import { type Marked, readMark } from './mark.js';
import { storedTexts } from './stored-texts.js';

/**
 * What the folder of a class has already, by the projects' folders: from `class.json`, which no
 * student can have changed, or where that lacks one (the last run was killed) from the mark in the
 * project. Nothing where there is no such folder.
 */
export function standingProjects(out: string): ReadonlyMap<string, StandingProject> {
  const indexed = new Map(
    (readClassIndex(out)?.students ?? []).map((student) => [student.folder, student]),
  );
  const found = new Map<string, StandingProject>();
  for (const folder of foldersIn(out)) {
    const marked = readMark(join(out, folder));
    const mark = marked?.mark;
    const known = indexed.get(folder);
    const id = known?.id ?? mark?.student;
    const port = known?.port || mark?.port;
    if (id !== undefined && port) found.set(folder, { id, port, stored: storedIn(marked, known) });
  }
  return found;
}

/** The answers in a project; the name is rather the one in `class.json`, which no student can have changed. */
function storedIn(marked: Marked | undefined, known: IndexedStudent | undefined): StoredTexts {
  const said: Readonly<Record<string, unknown>> = {
    ...asObject(marked?.whole[storageKey]),
    ...(known && { name: known.name }),
  };
  return storedTexts(said);
}

/** The names of the folders in a folder that are no links, and not hidden. */
function foldersIn(out: string): readonly string[] {
  return entriesIn(out)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
