import { join } from 'node:path';
import { isFolder } from '../disk/look.js';
import { answersToStore, storageFile, storageKey } from '../options/read-stored.js';
import type { Student } from '../roster/student.js';
import { asObject } from '../text/as-object.js';
import { tellAll } from '../verdict/note.js';
import { adoptRepository } from './adopt-repository.js';
import { causeOf } from './cause.js';
import type { ClassRun } from './class-run.js';
import { headOf } from './git/read-head.js';
import { ensureOrigin } from './origin.js';
import { isFingerprintOf } from './standing/fingerprint.js';
import { acts, judgeFiles } from './standing/judge-files.js';
import { answersText, type Marked, readMark, type StudentPlan } from './standing/mark.js';
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
      isOutdated: !isUpdate && isOutdated(folder, student, classRun.plan(student), marked),
      ...tellAll(notes),
    };
  } catch (error) {
    return failedResult(student, causeOf(error as Error, 'gitBroken', request.messages));
  }
}

/**
 * Whether an update would bring something: `class` wrote other answers into a project than those of
 * now, or a file that nobody has edited since and that a newer template has otherwise.
 */
function isOutdated(
  folder: string,
  { answers }: Student,
  plan: StudentPlan,
  marked: Marked | undefined,
): boolean {
  const written = marked?.mark.files ?? {};
  const answered = written[storageFile];
  if (answered === undefined) return false;
  if (!isFingerprintOf(answered, answersText(answersToStore(answers)))) return true;
  const files = plan.files.filter(({ path }) => path !== storageFile);
  const isAsWritten =
    Object.keys(written).length === files.length + 1 &&
    files.every(({ path, contents }) => isFingerprintOf(written[path], contents));
  if (isAsWritten) return false;
  const verdicts = judgeFiles(folder, plan, marked, false);
  return [...verdicts].some(([path, verdict]) => path !== storageFile && acts(verdict));
}

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
