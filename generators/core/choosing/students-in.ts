import { join } from 'node:path';
import { readClassIndex } from '../class/standing/class-index.js';
import { standingProjects } from '../class/standing/standing-projects.js';
import { isPlainFile } from '../disk/look.js';
import { storageFile } from '../options/read-stored.js';
import type { StudentReport } from '../verdict/report.js';
import { dockerfileIn } from '../verify/reading/dockerfile/read-dockerfile.js';

/**
 * The students of a class, by its folder; undefined where that is none. They are in its
 * `class.json`; where that is lost or broken, each project bears a mark that says whose it is.
 * Whatever a student put into a project makes no class of it.
 * @param least marks that make a class
 */
export function studentsIn(dir: string, least: number): readonly StudentReport[] | undefined {
  if (['web', '.'].some((folder) => dockerfileIn(join(dir, folder)) !== undefined)) {
    return undefined;
  }
  const { students = [] } = readClassIndex(dir) ?? {};
  // Nobody makes a class of nobody: of such a one nothing would fail.
  if (students.length > 0) return students;
  if (isPlainFile(join(dir, storageFile))) return undefined;
  const marked = [...standingProjects(dir)];
  if (marked.length < least) return undefined;
  const counts = new Map<string, number>();
  for (const [, { id }] of marked) counts.set(id, (counts.get(id) ?? 0) + 1);
  // A mark is the student's to change: of two that say the same, neither is believed.
  return marked.map(([folder, project]) => {
    const id = counts.get(project.id) === 1 ? project.id : folder;
    return { id, person: id, folder, remote: null };
  });
}
