import { join } from 'node:path';
import { run } from '../process/run.js';
import type { Student } from '../roster/student.js';
import { tellAll } from '../verdict/note.js';
import { causeOf } from './cause.js';
import type { MakeRequest } from './make-request.js';
import { makePlanner } from './plan-student.js';
import { readMark } from './standing/mark.js';
import type { StudentResult } from './student-result.js';
import type { Survey } from './survey.js';
import { updateProject } from './update-project.js';

/** What would become of one student's project. */
export interface Preview
  extends Pick<StudentResult, 'student' | 'project' | 'edited' | 'changed' | 'why'> {
  /** Those of `changed` that were edited or deleted. */
  readonly overwritten: readonly string[];
}

/**
 * Judges what `makeClass` would do with each student's project, and writes nothing.
 * @returns none where nothing that is there would be touched
 */
export async function previewClass(
  request: MakeRequest,
  survey: Survey,
): Promise<readonly Preview[]> {
  const { chosen, lab, update, force, signal } = request;
  if (survey.standing.size === 0 || !(update || force)) return [];
  const classRun = { request, run, plan: await makePlanner(chosen, lab), work: request.out };
  const preview = async (student: Student): Promise<Preview> => {
    const untouched = { student, edited: [], changed: [], overwritten: [], why: null };
    if (!survey.standing.has(student.folder)) return { ...untouched, project: 'made' };
    try {
      const marked = readMark(join(request.out, student.folder));
      const judged = await updateProject(student, marked, classRun, true);
      const { project, edited, changed, overwritten, notes } = judged;
      return { student, project, edited, changed, overwritten, why: tellAll(notes).why };
    } catch (error) {
      const { text } = causeOf(error as Error, 'gitBroken', request.messages);
      return { ...untouched, project: 'failed', why: text };
    }
  };
  const previews: Preview[] = [];
  for (const student of chosen) {
    if (!signal.aborted) previews.push(await preview(student));
  }
  return previews;
}
