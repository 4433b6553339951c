import { join } from 'node:path';
import { type IndexedStudent, readClassIndex } from '../class/standing/class-index.js';
import { standingProjects } from '../class/standing/standing-projects.js';
import { isPlainFile } from '../disk/look.js';
import { storageFile } from '../options/read-stored.js';
import type { StudentReport } from '../verdict/report.js';
import { dockerfileIn } from '../verify/reading/dockerfile/read-dockerfile.js';
import { handInsIn } from './hand-ins.js';

/** With what `class.json` knows, where it is from there. */
export type ClassStudent = StudentReport | IndexedStudent;

/** A folder that stands for the projects of many. */
interface ClassFolder {
  readonly students: readonly ClassStudent[];
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
  if (['web', '.'].some((folder) => dockerfileIn(join(dir, folder)) !== undefined)) {
    return undefined;
  }
  const { students = [] } = readClassIndex(dir) ?? {};
  // Nobody makes a class of nobody: of such a one nothing would fail.
  if (students.length > 0) {
    const known = new Set(students.map(({ folder }) => folder));
    return { students, leftOut: handInsIn(dir).filter((name) => !known.has(name)) };
  }
  if (isPlainFile(join(dir, storageFile))) return undefined;
  const marked = standingProjects(dir);
  const names = handInsIn(dir);
  if (marked.size < least && !(least === 1 && areProjects(dir, names))) return undefined;
  const counts = new Map<string, number>();
  for (const { id } of marked.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  // A mark is the student's to change: of two that say the same, neither is believed.
  const idOf = (folder: string): string => {
    const { id } = marked.get(folder) ?? { id: folder };
    return counts.get(id) === 1 ? id : folder;
  };
  return {
    students: names.map((folder) => ({
      ...{ id: idOf(folder), person: idOf(folder), folder, remote: null },
    })),
    leftOut: [],
  };
}

/** Whether a folder holds several projects, and is none that consists of several images. */
function areProjects(dir: string, names: readonly string[]): boolean {
  const isOne = ['compose', 'docker-compose'].some((name) =>
    ['yaml', 'yml'].some((ending) => isPlainFile(join(dir, `${name}.${ending}`))),
  );
  const isProject = (name: string) =>
    ['web', '.'].some((folder) => dockerfileIn(join(dir, name, folder)) !== undefined);
  return !isOne && names.filter(isProject).length > 1;
}
