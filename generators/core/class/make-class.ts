import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { replaceFile } from '../disk/replace-file.js';
import type { Problem } from '../options/raw.js';
import { hostOf } from '../process/process-name.js';
import { run } from '../process/run.js';
import { hasGit } from '../project/git.js';
import type { Student } from '../roster/student.js';
import type { ClassMade } from './class-made.js';
import type { ClassRun } from './class-run.js';
import { completeStanding } from './complete-standing.js';
import { repositoryTemplates } from './git/repository-template.js';
import { makeProjects } from './make-projects.js';
import { makeRepositories } from './make-repositories.js';
import type { MakeRequest } from './make-request.js';
import { makePlanner } from './plan-student.js';
import { pushProjects } from './push-projects.js';
import { holdClass } from './standing/hold.js';
import type { StudentResult } from './student-result.js';
import { type Survey, surveyClass } from './survey.js';
import { writeIndex } from './write-index.js';

/**
 * Makes, completes or updates the projects of a class. All is judged before anything is written;
 * a project appears whole or not at all; what one student's project runs into stops no other.
 * Idempotent: what is there is left alone unless `update` or `force` says otherwise.
 */
export async function makeClass(
  request: MakeRequest,
): Promise<ClassMade | { problems: readonly Problem[] } | { gitMissing: true }> {
  const { out, messages } = request;
  const survey = surveyClass(request);
  if ('problems' in survey) return survey;
  if ((request.git || survey.remotes.size > 0) && !(await hasGit(run))) return { gitMissing: true };
  const text = messages.makingClass;
  let hold: Awaited<ReturnType<typeof holdClass>>;
  try {
    hold = await holdClass(out);
  } catch (error) {
    return { problems: [{ where: out, message: text.unwritable((error as Error).message) }] };
  }
  if ('heldBy' in hold) {
    const { process, path } = hold.heldBy;
    const held = text.held(process.pid, hostOf(process));
    return { problems: [{ where: out, message: `${held} ${text.heldRemedy(path)}` }] };
  }
  try {
    return await makeHeld(request, survey, hold.path);
  } finally {
    hold.close();
  }
}

async function makeHeld(request: MakeRequest, survey: Survey, work: string): Promise<ClassMade> {
  const { chosen, lab, signal } = request;
  const plan = await makePlanner(chosen, lab);
  const templates = repositoryTemplates(work, run, signal);
  const classRun: ClassRun = { request, survey, work, run, plan, templates };
  const found = new Map<Student, StudentResult>();
  const told = (result: StudentResult) => {
    found.set(result.student, result);
    const isDone = !request.push || !survey.remotes.has(result.student.id);
    if (isDone || result.project === 'failed') request.told(result);
  };
  await completeProjects(classRun, told);
  const newcomers = chosen.filter(({ folder }) => !survey.standing.has(folder));
  await (request.git ? makeRepositories : makeProjects)(newcomers, classRun, told);
  if (request.push) {
    await pushProjects(classRun, found, (result) => {
      found.set(result.student, result);
      request.told(result);
    });
  }
  const results = chosen.flatMap((student) => found.get(student) ?? []);
  const interrupted = signal.aborted;
  const why = interrupted ? null : writeClassFiles(classRun, results);
  const { vanished, classFiles } = survey;
  return { results, vanished, classFiles, interrupted, why };
}

/** The projects that are there; several at once, since git is asked about some. */
async function completeProjects(
  classRun: ClassRun,
  told: (result: StudentResult) => void,
): Promise<void> {
  const { chosen, signal } = classRun.request;
  const standing = chosen.filter(({ folder }) => classRun.survey.standing.has(folder));
  if (standing.length === 0) return;
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(2 * availableParallelism());
  const complete = async (student: Student, index: number) => {
    // Ctrl-C is heard between two turns only.
    if (index % 100 === 0) await nextTurn();
    if (!signal.aborted) told(await completeStanding(student, classRun));
  };
  await Promise.all(standing.map((student, index) => limit(complete, student, index)));
}

/** Writes what belongs to the class itself. @returns why it could not be written */
function writeClassFiles(classRun: ClassRun, results: readonly StudentResult[]): string | null {
  const { request, survey, work } = classRun;
  try {
    for (const { file, action } of survey.classFiles) {
      if (action === 'same' || action === 'keep') continue;
      replaceFile(join(request.out, file.path), file, work);
    }
    writeIndex(classRun, results);
    return null;
  } catch (error) {
    return request.messages.makingClass.unwritable((error as Error).message);
  }
}
