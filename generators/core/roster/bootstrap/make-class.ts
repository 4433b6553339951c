import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Messages } from '../../i18n/messages.js';
import type { Problem } from '../../options/raw.js';
import { run } from '../../process/run.js';
import { replaceFile } from '../../project/apply.js';
import { hasGit } from '../../project/git.js';
import type { PlannedFile } from '../../project/plan.js';
import type { Student } from '../student.js';
import type { ClassFile } from './class-files.js';
import { holdClass } from './hold.js';
import { keepProject } from './keep-project.js';
import { makeProjects } from './make-projects.js';
import type { Need } from './note.js';
import { makePlanner } from './plan-student.js';
import { publishAll } from './publish-all.js';
import { repositoryTemplates } from './repository-template.js';
import { type Survey, surveyClass } from './survey.js';
import type { Workbench } from './workbench.js';
import { writeIndex } from './write-index.js';

/** What a class is made from. */
export interface MakeRequest {
  readonly students: readonly Student[];
  /** The folder of the class, absolute. */
  readonly out: string;
  /** Make each project a git repository. `remote` and `push` need one: this, or one that is there. */
  readonly git: boolean;
  /** Push each project to its remote, or to the one that `class.json` has. */
  readonly push: boolean;
  /** Bring files up to date that nobody has edited. */
  readonly update: boolean;
  /** Also those that were edited. */
  readonly force: boolean;
  /** Files of the class itself, written in its folder. */
  readonly extra: readonly PlannedFile[];
  /** How many projects are pushed at once. */
  readonly jobs: number | undefined;
  /** Milliseconds for one push; undefined for the usual. */
  readonly pushTimeout?: number | undefined;
  readonly messages: Messages;
  /** Stops between two projects; a push that is under way is ended. */
  readonly signal: AbortSignal;
  /** Told of each student when nothing more is to be done for them. */
  readonly told: (result: StudentResult) => void;
}

/** What became of one student's project. */
export interface StudentResult {
  readonly student: Student;
  /**
   * `made`: it is new. `complete`: it was there, and was left alone or is up to date. `updated`:
   * some of its files follow the template again. `kept`: what is not up to date in it was
   * edited or deleted. `left`: it was left alone, see `why`. `failed`: see `why`.
   */
  readonly project: 'made' | 'complete' | 'updated' | 'kept' | 'left' | 'failed';
  /** Files that differ from what they would be, and were left because they were edited or deleted. */
  readonly edited: readonly string[];
  /** Files that were written or removed in a project that was there. */
  readonly changed: readonly string[];
  /** The name of the image and the port of the host that the project was given: it may be older than the roster. */
  readonly name: string;
  readonly port: number;
  /** The commit at the head of the repository; null where there is none. */
  readonly commit: string | null;
  /** Null where nothing was pushed or tried. */
  readonly push: null | 'pushed' | 'equal' | 'diverged' | 'failed';
  /** What went wrong, or needs a look, with its remedy, in the user's language. */
  readonly why: string | null;
  /** The cause behind `why`: the same for all students who have the same trouble. */
  readonly kind: string | null;
  /** What `why` asks of the teacher. */
  readonly needs: Need;
  /** It was made from other options than those of this run, and was not to be brought up to date. */
  readonly isOutdated: boolean;
}

export interface ClassMade {
  /** In the order of the roster; fewer than the students where it was interrupted. */
  readonly results: readonly StudentResult[];
  /** Projects of students who are not in the roster any more; nothing was done with them. */
  readonly vanished: Survey['vanished'];
  readonly classFiles: readonly ClassFile[];
  /** It was stopped by its signal; the next run goes on, and `class.json` is as it was. */
  readonly interrupted: boolean;
  /** Why `class.json` or a file of the class could not be written, with the remedy. */
  readonly why: string | null;
}

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
  const text = messages.bootstrap;
  let hold: Awaited<ReturnType<typeof holdClass>>;
  try {
    hold = await holdClass(out);
  } catch (error) {
    return { problems: [{ where: out, message: text.unwritable((error as Error).message) }] };
  }
  if ('heldBy' in hold) {
    const { pid, host, path } = hold.heldBy;
    return {
      problems: [{ where: out, message: `${text.held(pid, host)} ${text.heldRemedy(path)}` }],
    };
  }
  try {
    return await makeHeld(request, survey, hold.work);
  } finally {
    hold.release();
  }
}

async function makeHeld(request: MakeRequest, survey: Survey, work: string): Promise<ClassMade> {
  const { students, signal } = request;
  const plan = await makePlanner(students);
  const templates = repositoryTemplates(work, run, signal);
  const bench: Workbench = { request, survey, work, run, plan, templates };
  const found = new Map<Student, StudentResult>();
  const told = (result: StudentResult) => {
    found.set(result.student, result);
    const isDone = !request.push || !survey.remotes.has(result.student.id);
    if (isDone || result.project === 'failed') request.told(result);
  };
  await keepAll(bench, told);
  await makeProjects(
    students.filter(({ folder }) => !survey.standing.has(folder)),
    bench,
    told,
  );
  if (request.push) {
    await publishAll(bench, found, (result) => {
      found.set(result.student, result);
      request.told(result);
    });
  }
  const results = students.flatMap((student) => found.get(student) ?? []);
  const interrupted = signal.aborted;
  const why = interrupted ? null : finish(bench, results);
  const { vanished, classFiles } = survey;
  return { results, vanished, classFiles, interrupted, why };
}

/** The projects that are there; several at once, since git is asked about some. */
async function keepAll(bench: Workbench, told: (result: StudentResult) => void): Promise<void> {
  const { students, signal } = bench.request;
  const standing = students.filter(({ folder }) => bench.survey.standing.has(folder));
  if (standing.length === 0) return;
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(2 * availableParallelism());
  const keep = async (student: Student, index: number) => {
    // Ctrl-C is heard between two turns only.
    if (index % 100 === 0) await nextTurn();
    if (!signal.aborted) told(await keepProject(student, bench));
  };
  await Promise.all(standing.map((student, index) => limit(keep, student, index)));
}

/** @returns why what belongs to the class itself could not be written */
function finish(bench: Workbench, results: readonly StudentResult[]): string | null {
  const { request, survey, work } = bench;
  try {
    for (const { file, action } of survey.classFiles) {
      if (action === 'same' || action === 'keep') continue;
      replaceFile(join(request.out, file.path), file, work);
    }
    writeIndex(bench, results);
    return null;
  } catch (error) {
    return request.messages.bootstrap.unwritable((error as Error).message);
  }
}
