import { moveIntoPlace, writeNewFolder } from '../disk/new-folder.js';
import type { RawFile } from '../disk/planned-file.js';
import { removeFolder } from '../disk/remove.js';
import type { Student } from '../roster/student.js';
import { readMark } from './standing/mark.js';

/** What became of a project that was to be new: null where it is there. */
export type Built = null | 'appeared' | { readonly failed: string };

/** Whose project it is, and its folder in that of the class. */
export type Owner = Pick<Student, 'id' | 'folder'>;

/** Builds a project where nobody looks, and renames it into its place. */
export function buildProject(
  student: Owner,
  files: readonly RawFile[],
  work: string,
  out: string,
): Built {
  const built = `${work}/${student.folder}`;
  try {
    writeNewFolder(built, files);
  } catch (error) {
    removeFolder(built);
    return { failed: (error as Error).message };
  }
  return place(student, work, out);
}

/** Renames a project that is built into its place. */
export function place(student: Owner, work: string, out: string): Built {
  const built = `${work}/${student.folder}`;
  const place = `${out}/${student.folder}`;
  try {
    if (moveIntoPlace(built, place)) return null;
    removeFolder(built);
    return readMark(place)?.mark.student === student.id ? null : 'appeared';
  } catch (error) {
    removeFolder(built);
    return { failed: (error as Error).message };
  }
}
