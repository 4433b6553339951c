import { moveIntoPlace, removeFolder, writeNewFolder } from '../../project/apply.js';
import type { Student } from '../student.js';
import { readMark } from './mark.js';
import type { Planner } from './plan-student.js';

/** What became of a project that was to be new: null where it is there. */
export type Built = null | 'appeared' | { readonly failed: string };

/** Builds a project where nobody looks, and renames it into its place. */
export function buildProject(student: Student, plan: Planner, work: string, out: string): Built {
  const built = `${work}/${student.folder}`;
  try {
    // Nothing else is planned before these are written.
    writeNewFolder(built, plan(student, true).files);
  } catch (error) {
    removeFolder(built);
    return { failed: (error as Error).message };
  }
  return place(student, work, out);
}

/** Renames a project that is built into its place. */
export function place(student: Student, work: string, out: string): Built {
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
