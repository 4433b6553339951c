import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeNewFolder } from '../disk/new-folder.js';
import { removeFolder } from '../disk/remove.js';
import type { Student } from '../roster/student.js';
import { causeOf } from './cause.js';
import type { ClassRun } from './class-run.js';
import { placeProject } from './place-project.js';
import { failedResult, type StudentResult } from './student-result.js';

/** Makes projects that are not there yet. Each is built where nobody looks and renamed into its place. */
export async function makeProjects(
  students: readonly Student[],
  classRun: ClassRun,
  told: (result: StudentResult) => void,
): Promise<void> {
  for (const student of students) {
    // Ctrl-C is heard between two turns only.
    await nextTurn();
    if (classRun.request.signal.aborted) return;
    told(makeProject(student, classRun));
  }
}

function makeProject(student: Student, classRun: ClassRun): StudentResult {
  const { request, work, plan } = classRun;
  const folder = join(work, student.folder);
  const { files } = plan(student);
  try {
    writeNewFolder(folder, files);
  } catch (error) {
    removeFolder(folder);
    return failedResult(student, causeOf(error as Error, 'gitFailed', request.messages));
  }
  return placeProject(student, null, classRun);
}
