import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeNewFolder } from '../disk/new-folder.js';
import { removeFolder } from '../disk/remove.js';
import type { Messages } from '../i18n/messages.js';
import type { Student } from '../roster/student.js';
import { type Built, place } from './build-project.js';
import { openBuilder } from './builder.js';
import { commitBatch } from './git/commit-batch.js';
import { GitError } from './git/git-error.js';
import type { Cause, StudentResult } from './result.js';
import { failed, plainResult } from './result.js';
import type { Workbench } from './workbench.js';

/** The most projects that one process of git goes through, and that are under way in one batch. */
const most = 50;

/** Projects that are handed to whoever builds them. */
const atATime = 25;

/** Makes projects that are not there yet. Each is built where nobody looks and renamed into its place. */
export async function makeProjects(
  students: readonly Student[],
  bench: Workbench,
  told: (result: StudentResult) => void,
): Promise<void> {
  const { request, work, plan } = bench;
  const { git, out, signal, messages } = request;
  if (git) return makeRepositories(students, bench, told);
  const builder = await openBuilder(students.length, plan, { work, out });
  let toldSoFar = Promise.resolve();
  try {
    for (let from = 0; from < students.length; from += atATime) {
      // Ctrl-C is heard between two turns only.
      await nextTurn();
      if (signal.aborted) break;
      const batch = students.slice(from, from + atATime);
      const building = builder.build(batch);
      // In the order of the roster, whoever is done first.
      toldSoFar = toldSoFar.then(async () => {
        const built = await building;
        for (const [index, student] of batch.entries()) {
          told(resultOf(student, built[index] ?? null, null, messages));
        }
      });
      // What goes wrong in it is thrown at the end.
      toldSoFar.catch(() => {});
    }
    await toldSoFar;
  } finally {
    await builder.close();
  }
}

/** A batch at a time goes through git, while the next one is written. */
async function makeRepositories(
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
  const { messages, signal, out } = request;
  const built: Student[] = [];
  for (const student of students) {
    const why = await build(student, bench);
    if (why === undefined) built.push(student);
    else told(failed(student, why));
  }
  const places = built.map(({ folder }) => join(work, folder));
  const commits = await commitBatch(places, work, run, signal);
  for (const [index, student] of built.entries()) {
    const committed = commits[index];
    if (committed && 'commit' in committed) {
      told(resultOf(student, place(student, work, out), committed.commit, messages));
      continue;
    }
    removeFolder(join(work, student.folder));
    // Where the user stopped it, the next run makes it.
    const said = messages.makingClass.gitFailed(committed?.failed ?? '');
    if (!signal.aborted) told(failed(student, { kind: 'gitFailed', text: said }));
  }
}

/** Writes a project with the beginning of its repository. @returns why it could not be */
async function build(student: Student, bench: Workbench): Promise<Cause | undefined> {
  const { request, survey, work, templates, plan } = bench;
  const { makingClass } = request.messages;
  const folder = join(work, student.folder);
  try {
    const { files } = plan(student);
    const template = await templates(files);
    const origin = student.remote === undefined ? undefined : survey.remotes.get(student.id);
    writeNewFolder(folder, [...files, ...template.files(origin?.shown)], template.folders);
    return undefined;
  } catch (error) {
    removeFolder(folder);
    const { message } = error as Error;
    return error instanceof GitError
      ? { kind: 'gitFailed', text: makingClass.gitFailed(message) }
      : { kind: 'unwritable', text: makingClass.unwritable(message) };
  }
}

function resultOf(
  student: Student,
  built: Built,
  commit: string | null,
  { makingClass }: Messages,
): StudentResult {
  if (built === null) return plainResult(student, 'made', commit);
  return failed(
    student,
    built === 'appeared'
      ? { kind: 'appeared', text: makingClass.appeared }
      : { kind: 'unwritable', text: makingClass.unwritable(built.failed) },
  );
}
