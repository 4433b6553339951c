import { join } from 'node:path';
import { isFolder } from '../disk/look.js';
import type { Messages } from '../i18n/messages.js';
import { storageFile, storageKey } from '../options/read-stored.js';
import type { Student } from '../roster/student.js';
import { type Note, tellAll } from '../verdict/note.js';
import { adoptRepository } from './adopt-repository.js';
import { GitError } from './git/git-error.js';
import { headOf } from './git/read-head.js';
import { ensureOrigin } from './origin.js';
import type { StudentResult } from './result.js';
import { failed, plainResult } from './result.js';
import { asObject, type Marked, readMark } from './standing/mark.js';
import { hashOfAnswers } from './standing/student-plan.js';
import { type Updated, updateProject } from './update-project.js';
import type { Workbench } from './workbench.js';

/** What becomes of a project that is not to be brought up to date. */
const alone: Updated = {
  project: 'complete',
  edited: [],
  changed: [],
  isCurrent: false,
  overwritten: [],
  notes: [],
};

/**
 * A project that is there: it is left alone, unless it is to be brought up to date, to become a
 * repository, or to have an origin.
 */
export async function keepProject(student: Student, bench: Workbench): Promise<StudentResult> {
  const { request } = bench;
  const folder = join(request.out, student.folder);
  try {
    const marked = readMark(folder);
    const isUpdate = request.update || request.force;
    const update = isUpdate ? await updateProject(student, marked, bench) : alone;
    const notes = [...update.notes];
    if (request.git) notes.push(...(await adoptRepository(student, bench)));
    const remote = student.remote === undefined ? undefined : bench.survey.remotes.get(student.id);
    if (remote && isFolder(join(folder, '.git'))) {
      notes.push(...(await ensureOrigin(student, remote, bench)));
    }
    return {
      ...plainResult(student, update.project, headOf(join(folder, '.git')) ?? null),
      ...(update.isCurrent ? {} : asGiven(student, marked, bench)),
      edited: update.edited,
      changed: update.changed,
      isOutdated: !isUpdate && isOutdated(student, marked),
      ...tellAll(notes),
    };
  } catch (error) {
    return failed(student, causeOf(error as Error, request.messages));
  }
}

/** What stopped the work on a project that is there. */
export function causeOf(error: Error, { makingClass }: Messages): Omit<Note, 'needs'> {
  const { message } = error;
  return error instanceof GitError
    ? { kind: 'gitBroken', text: makingClass.gitBroken(message) }
    : { kind: 'unwritable', text: makingClass.unwritable(message) };
}

/** Whether the answers that `class` wrote into a project are others than those of now. */
const isOutdated = ({ answers }: Student, marked: Marked | undefined): boolean => {
  const written = marked?.mark.files[storageFile];
  return written !== undefined && written !== hashOfAnswers(answers);
};

/** Name and port as an earlier run gave them, which the roster's may not be any more. */
function asGiven(
  { id, answers }: Student,
  marked: Marked | undefined,
  { survey }: Workbench,
): Pick<StudentResult, 'name' | 'port'> {
  const earlier = survey.earlier.get(id);
  const stored = asObject(marked?.whole[storageKey])?.name;
  const isName = typeof stored === 'string' && /^[a-z0-9][a-z0-9_.-]{0,127}$/.test(stored);
  return {
    name: earlier?.name ?? (isName ? stored : answers.name),
    port: earlier?.port || marked?.mark.port || answers.port,
  };
}
