import { join } from 'node:path';
import { type IndexedStudent, readClassIndex } from '../class/standing/class-index.js';
import { standingProjects } from '../class/standing/standing-projects.js';
import { isPlainFile } from '../disk/look.js';
import { storageFile } from '../options/read-stored.js';
import type { StudentReport } from '../verdict/report.js';
import { hasComposeFile } from '../verify/reading/compose/read-compose.js';
import { dockerfileIn } from '../verify/reading/dockerfile/read-dockerfile.js';
import { handInsIn } from './hand-ins.js';

/** With what `class.json` knows, where it is from there. */
export type ClassStudent = StudentReport | IndexedStudent;

/** A folder that stands for the projects of many. */
export interface ClassFolder {
  /** By their folders, which lie in it. */
  readonly students: ReadonlyMap<string, ClassStudent>;
  /** What looks as handed in, and is nobody's of the class. */
  readonly leftOut: readonly string[];
}

/**
 * The students of a class, by its folder; undefined where that is none. They are in its
 * `class.json`; where that is lost or broken, or nobody made a class of what was handed in, whatever
 * lies in the folder is somebody's, and a mark that a project bears says whose. What a student put
 * into a project makes no class of it.
 * @param least marks that make a class; of one, several projects without any make one, too
 */
export function studentsIn(dir: string, least: number): ClassFolder | undefined {
  if (isProject(dir)) return undefined;
  const { students = [] } = readClassIndex(dir) ?? {};
  // Nobody makes a class of nobody: of such a one nothing would fail.
  if (students.length > 0) {
    const known = byFolder(students);
    return { students: known, leftOut: handInsIn(dir).filter((name) => !known.has(name)) };
  }
  if (isPlainFile(join(dir, storageFile))) return undefined;
  const marked = standingProjects(dir);
  const names = handInsIn(dir);
  if (marked.size < least && !(least === 1 && areProjects(dir, names))) return undefined;
  const counts = new Map<string, number>();
  for (const { id } of marked.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  // A mark is the student's to change: of two that say the same neither is believed, nor one that
  // says what another's folder is called.
  const idOf = (folder: string): string => {
    const { id } = marked.get(folder) ?? { id: folder };
    return counts.get(id) === 1 && !names.includes(id) ? id : folder;
  };
  return {
    students: byFolder(
      names.map((folder) => ({
        ...{ id: idOf(folder), person: idOf(folder), folder, remote: null },
      })),
    ),
    leftOut: [],
  };
}

const byFolder = (students: readonly ClassStudent[]): ReadonlyMap<string, ClassStudent> =>
  new Map(students.map((each) => [each.folder, each]));

/** Whether a folder holds several projects, and is none that consists of several images. */
const areProjects = (dir: string, names: readonly string[]): boolean =>
  !hasComposeFile(dir) && names.filter((name) => isProject(join(dir, name))).length > 1;

const isProject = (dir: string): boolean =>
  ['web', '.'].some((folder) => dockerfileIn(join(dir, folder)) !== undefined);
