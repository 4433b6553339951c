import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { moveIntoPlace, removeFolder, writeNewFolder } from '../../project/apply.js';
import type { Student } from '../student.js';
import { type Committed, commitBatch } from './commit-batch.js';
import { GitError } from './git-error.js';
import type { StudentResult } from './make-class.js';
import type { Workbench } from './workbench.js';

/** The most projects that one process of git goes through, and that are under way in one batch. */
const most = 50;

/**
 * Makes projects that are not there yet. Each is built where nobody looks and renamed into its
 * place; with git, a batch at a time, while the next one is written.
 */
export async function makeProjects(
  students: readonly Student[],
  bench: Workbench,
  told: (result: StudentResult) => void,
): Promise<void> {
  const workers = Math.min(2, availableParallelism());
  const size = Math.min(most, Math.max(1, Math.ceil(students.length / (2 * workers))));
  const underWay = new Set<Promise<void>>();
  for (let from = 0; from < students.length; from += size) {
    if (bench.request.signal.aborted) break;
    if (underWay.size >= workers) await Promise.race(underWay);
    const batch = students.slice(from, from + size);
    const made = makeBatch(batch, bench, told).finally(() => underWay.delete(made));
    underWay.add(made);
    await nextTurn();
  }
  await Promise.all(underWay);
}

async function makeBatch(
  students: readonly Student[],
  bench: Workbench,
  told: (result: StudentResult) => void,
): Promise<void> {
  const { request, work, run } = bench;
  const built: Student[] = [];
  for (const student of students) {
    const why = await build(student, bench);
    if (why === undefined) built.push(student);
    else told(failed(student, why));
  }
  const places = built.map(({ folder }) => join(work, folder));
  const commits: readonly (Committed | undefined)[] = request.git
    ? await commitBatch(places, work, run, request.signal)
    : [];
  for (const [index, student] of built.entries()) {
    const result = finish(student, commits[index], bench);
    if (result !== undefined) told(result);
  }
}

/** @returns why it could not be built */
async function build(student: Student, bench: Workbench): Promise<string | undefined> {
  const { request, survey, work, templates } = bench;
  const { bootstrap } = request.messages;
  const { files } = bench.plan(student);
  const folder = `${work}/${student.folder}`;
  try {
    if (!request.git) writeNewFolder(folder, files);
    else {
      const template = await templates(files);
      const origin = student.remote === undefined ? undefined : survey.remotes.get(student.id);
      writeNewFolder(folder, [...files, ...template.files(origin?.shown)], template.folders);
    }
    return undefined;
  } catch (error) {
    removeFolder(folder);
    const { message } = error as Error;
    return error instanceof GitError ? bootstrap.gitFailed(message) : bootstrap.unwritable(message);
  }
}

/** @returns undefined where the user stopped it: the next run makes it */
function finish(
  student: Student,
  committed: Committed | undefined,
  { request, work }: Workbench,
): StudentResult | undefined {
  const { bootstrap } = request.messages;
  const built = `${work}/${student.folder}`;
  try {
    if (committed && 'failed' in committed) {
      removeFolder(built);
      if (request.signal.aborted) return undefined;
      return failed(student, bootstrap.gitFailed(committed.failed.trim()));
    }
    if (!moveIntoPlace(built, `${request.out}/${student.folder}`)) {
      removeFolder(built);
      return failed(student, bootstrap.appeared);
    }
  } catch (error) {
    removeFolder(built);
    return failed(student, bootstrap.unwritable((error as Error).message));
  }
  return plainResult(student, 'made', committed?.commit ?? null);
}

/** The result of a student for whom nothing special is to be said. */
export const plainResult = (
  student: Student,
  project: StudentResult['project'],
  commit: string | null,
): StudentResult => {
  const { name, port } = student.answers;
  return { student, project, name, port, edited: [], changed: [], commit, push: null, why: null };
};

/** The result of a student whose project could not be made. */
export const failed = (student: Student, why: string): StudentResult => ({
  ...plainResult(student, 'failed', null),
  why,
});
