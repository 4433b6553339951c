import { join } from 'node:path';
import { moveIntoPlace } from '../disk/new-folder.js';
import { removeFolder } from '../disk/remove.js';
import type { Student } from '../roster/student.js';
import { causeOf } from './cause.js';
import type { ClassRun } from './class-run.js';
import { readMark } from './standing/mark.js';
import { failedResult, plainResult, type StudentResult } from './student-result.js';

/**
 * Renames a new project that is built into its place.
 * @param commit its first commit; null where it is no repository
 */
export function placeProject(
  student: Student,
  commit: string | null,
  { request, work }: Pick<ClassRun, 'request' | 'work'>,
): StudentResult {
  const { out, messages } = request;
  const [built, place] = [join(work, student.folder), join(out, student.folder)];
  try {
    if (moveIntoPlace(built, place)) return plainResult(student, 'made', commit);
    removeFolder(built);
    return readMark(place)?.mark.student === student.id
      ? plainResult(student, 'made', commit)
      : failedResult(student, { kind: 'appeared', text: messages.makingClass.appeared });
  } catch (error) {
    removeFolder(built);
    return failedResult(student, causeOf(error as Error, 'gitFailed', messages));
  }
}
