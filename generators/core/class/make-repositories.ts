import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeNewFolder } from '../disk/new-folder.js';
import { removeFolder } from '../disk/remove.js';
import type { Student } from '../roster/student.js';
import { type Cause, causeOf } from './cause.js';
import type { ClassRun } from './class-run.js';
import { commitBatch } from './git/commit-batch.js';
import { placeProject } from './place-project.js';
import { failedResult, type StudentResult } from './student-result.js';

/** The most projects that one process of git goes through. */
const most = 50;

/**
 * Makes projects that are not there yet, each a repository with a first commit. A batch of them
 * goes through git while the next one is written.
 */
export async function makeRepositories(
  students: readonly Student[],
  classRun: ClassRun,
  told: (result: StudentResult) => void,
): Promise<void> {
  const workers = Math.min(2, availableParallelism());
  const size = Math.min(most, Math.max(1, Math.ceil(students.length / (2 * workers))));
  const underWay = new Set<Promise<void>>();
  for (let from = 0; from < students.length; from += size) {
    if (classRun.request.signal.aborted) break;
    if (underWay.size >= workers) await Promise.race(underWay);
    const batch = students.slice(from, from + size);
    const made = makeBatch(batch, classRun, told).finally(() => underWay.delete(made));
    underWay.add(made);
    await nextTurn();
  }
  await Promise.all(underWay);
}

async function makeBatch(
  students: readonly Student[],
  classRun: ClassRun,
  told: (result: StudentResult) => void,
): Promise<void> {
  const { request, work, run } = classRun;
  const { messages, signal } = request;
  const written: Student[] = [];
  for (const student of students) {
    const cause = await writeRepository(student, classRun);
    if (cause === undefined) written.push(student);
    else told(failedResult(student, cause));
  }
  const folders = written.map(({ folder }) => join(work, folder));
  const commits = await commitBatch(folders, work, messages.emitted.firstCommit, run, signal);
  for (const [index, student] of written.entries()) {
    const committed = commits[index] ?? { failed: '' };
    if ('commit' in committed) {
      told(placeProject(student, committed.commit, classRun));
      continue;
    }
    removeFolder(join(work, student.folder));
    // Where the user stopped it, the next run makes it.
    const text = messages.makingClass.gitFailed(committed.failed);
    if (!signal.aborted) told(failedResult(student, { kind: 'gitFailed', text }));
  }
}

/** Writes a project with the beginning of its repository. @returns why it could not be */
async function writeRepository(
  student: Student,
  { request, survey, work, templates, plan }: ClassRun,
): Promise<Cause | undefined> {
  const folder = join(work, student.folder);
  try {
    const { files } = plan(student);
    const template = await templates(files);
    const origin = student.remote === undefined ? undefined : survey.remotes.get(student.id);
    writeNewFolder(folder, [...files, ...template.files(origin?.shown)], template.folders);
    return undefined;
  } catch (error) {
    removeFolder(folder);
    return causeOf(error as Error, 'gitFailed', request.messages);
  }
}
