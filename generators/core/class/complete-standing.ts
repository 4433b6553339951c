import { join } from 'node:path';
import { isFolder } from '../disk/look.js';
import { storageFile, storageKey } from '../options/read-stored.js';
import type { Student } from '../roster/student.js';
import { asObject } from '../text/as-object.js';
import { tellAll } from '../verdict/note.js';
import { adoptRepository } from './adopt-repository.js';
import { causeOf } from './cause.js';
import type { ClassRun } from './class-run.js';
import { headOf } from './git/read-head.js';
import { ensureOrigin } from './origin.js';
import { isFingerprintOf } from './standing/fingerprint.js';
import { answersText, type Marked, readMark } from './standing/mark.js';
import { failedResult, plainResult, type StudentResult } from './student-result.js';
import { untouched, updateProject } from './update-project.js';

/**
 * A project that is there: it is left alone, unless it is to be brought up to date, to become a
 * repository, or to have an origin.
 */
export async function completeStanding(
  student: Student,
  classRun: ClassRun,
): Promise<StudentResult> {
  const { request } = classRun;
  const folder = join(request.out, student.folder);
  try {
    const marked = readMark(folder);
    const isUpdate = request.update || request.force;
    const update = isUpdate ? await updateProject(student, marked, classRun) : untouched([]);
    const notes = [...update.notes];
    if (request.git) notes.push(...(await adoptRepository(student, classRun)));
    const remote =
      student.remote === undefined ? undefined : classRun.survey.remotes.get(student.id);
    if (remote && isFolder(join(folder, '.git'))) {
      const told = new Set(notes.map(({ text }) => text));
      const more = await ensureOrigin(student, remote, classRun);
      notes.push(...more.filter(({ text }) => !told.has(text)));
    }
    return {
      ...plainResult(student, update.project, headOf(join(folder, '.git')) ?? null),
      ...(update.isCurrent ? {} : asGiven(student, marked, classRun)),
      edited: update.edited,
      changed: update.changed,
      isOutdated: !isUpdate && isOutdated(student, marked),
      ...tellAll(notes),
    };
  } catch (error) {
    return failedResult(student, causeOf(error as Error, 'gitBroken', request.messages));
  }
}

/** Whether the answers that `class` wrote into a project are others than those of now. */
const isOutdated = ({ answers }: Student, marked: Marked | undefined): boolean => {
  const written = marked?.mark.files[storageFile];
  return written !== undefined && !isFingerprintOf(written, answersText(answers));
};

/** Name and port as an earlier run gave them, which the roster's may not be any more. */
function asGiven(
  { id, answers }: Student,
  marked: Marked | undefined,
  { survey }: ClassRun,
): Pick<StudentResult, 'name' | 'port'> {
  const earlier = survey.indexed.get(id);
  const stored = asObject(marked?.whole[storageKey])?.name;
  const isName = typeof stored === 'string' && /^[a-z0-9][a-z0-9_.-]{0,127}$/.test(stored);
  return {
    name: earlier?.name ?? (isName ? stored : answers.name),
    port: earlier?.port || marked?.mark.port || answers.port,
  };
}
