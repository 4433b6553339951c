import { type Dirent, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { entriesIn } from '../disk/list-folder.js';
import { isFolder } from '../disk/look.js';
import type { Messages } from '../i18n/messages.js';
import { checkDir } from '../options/check-dir.js';
import type { Problem } from '../options/raw.js';
import type { Student } from '../roster/student.js';
import { type ClassFile, surveyClassFiles } from './class-files.js';
import type { Remote } from './git/remote.js';
import type { MakeRequest } from './make-request.js';
import {
  type ClassIndex,
  type IndexedStudent,
  indexFile,
  isProjectFolder,
  readClassIndex,
} from './standing/class-index.js';
import { readMark } from './standing/mark.js';
import { surveyRemotes } from './survey-remotes.js';

/** What the folder of a class has, before anything is written in it. */
export interface Survey {
  /** The folders of the students whose projects are there. */
  readonly standing: ReadonlySet<string>;
  /** Projects that an earlier run made for students who are not in the roster any more. */
  readonly vanished: readonly { readonly folder: string; readonly id: string }[];
  /** `class.json` as the last run left it. */
  readonly index: ClassIndex | undefined;
  /** The students whom `class.json` has, by their ids. */
  readonly indexed: ReadonlyMap<string, IndexedStudent>;
  /** Where each student's project is pushed to, by the student's id. */
  readonly remotes: ReadonlyMap<string, Remote>;
  readonly classFiles: readonly ClassFile[];
}

/**
 * Judges all that is asked for against what stands in the folder. Reads only; either all can be
 * made, or every problem is listed.
 */
export function surveyClass(request: MakeRequest): Survey | { problems: readonly Problem[] } {
  const { out, students, messages } = request;
  const dirProblems = checkDir(out, messages);
  if (dirProblems.length > 0) return { problems: dirProblems };
  const index = readClassIndex(out);
  const problems: Problem[] = [];
  const owners = ownersOf(students, out, messages, problems);
  const { standing, vanished } = sortEntries(entriesIn(out), owners, request, index, problems);
  if (standing.size === 0 && vanished.length > 0 && students.length > 0) {
    problems.push({ where: out, message: messages.makingClass.otherClass(vanished.length) });
  }
  problems.push(...indexPlace(request, index));
  const classFiles = surveyClassFiles(request, index);
  problems.push(...classFiles.problems);
  const hasRepository = (folder: string) =>
    request.git || (standing.has(folder) && isFolder(join(out, folder, '.git')));
  const indexed = new Map((index?.students ?? []).map((student) => [student.id, student]));
  const remotes = surveyRemotes(request, indexed, hasRepository);
  problems.push(...remotes.problems);
  if (problems.length > 0) return { problems };
  const { files } = classFiles;
  return { standing, vanished, index, indexed, remotes: remotes.remotes, classFiles: files };
}

/** Tells the students' own projects from those of others, and from what is in the way. */
function sortEntries(
  entries: readonly Dirent[],
  owners: ReadonlyMap<string, Student>,
  { out, messages }: MakeRequest,
  index: ClassIndex | undefined,
  problems: Problem[],
) {
  const indexed = new Map((index?.students ?? []).map(({ folder, id }) => [folder, id]));
  const standing = new Set<string>();
  const vanished: { folder: string; id: string }[] = [];
  for (const entry of entries) {
    const { name: folder } = entry;
    const place = join(out, folder);
    const isProject = entry.isDirectory() && !folder.startsWith('.');
    // What class.json says no student can have changed.
    const said = isProject ? [indexed.get(folder), readMark(place)?.mark.student] : [];
    const [id] = said.filter((each) => each !== undefined);
    const student = owners.get(folder);
    if (student === undefined) {
      if (id !== undefined) vanished.push({ folder, id });
      continue;
    }
    if (said.includes(student.id)) standing.add(folder);
    else problems.push(...obstacle(entry, place, id, messages));
  }
  return { standing, vanished: vanished.sort((a, b) => (a.folder < b.folder ? -1 : 1)) };
}

/** Whose each folder is; no two students share one. */
function ownersOf(
  students: readonly Student[],
  out: string,
  messages: Messages,
  problems: Problem[],
): ReadonlyMap<string, Student> {
  const owners = new Map<string, Student>();
  for (const student of students) {
    const { folder } = student;
    if (!isProjectFolder(folder)) throw new Error(`No folder for a student: ${folder}`);
    const other = owners.get(folder);
    if (other) {
      problems.push({
        where: join(out, folder),
        message: messages.makingClass.taken.twice(other.id),
      });
    } else owners.set(folder, student);
  }
  return owners;
}

/** Why a project cannot be made where something of another kind stands; an empty folder is none. */
function obstacle(
  entry: Dirent,
  place: string,
  id: string | undefined,
  { makingClass: { taken } }: Messages,
): readonly Problem[] {
  const problem = (message: string): readonly Problem[] => [{ where: place, message }];
  if (entry.isSymbolicLink()) return problem(taken.link);
  if (!entry.isDirectory()) return problem(taken.file);
  if (id !== undefined) return problem(taken.other(id));
  return entriesIn(place).length === 0 ? [] : problem(taken.stranger);
}

/** What is in the way of `class.json`. */
function indexPlace(
  { out, force, messages }: MakeRequest,
  index: ClassIndex | undefined,
): readonly Problem[] {
  const place = join(out, indexFile);
  const list = lstatSync(place, { throwIfNoEntry: false });
  const isInTheWay = list && index === undefined && !(force && !list.isDirectory());
  return isInTheWay ? [{ where: place, message: messages.makingClass.taken.index }] : [];
}
