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
 * @param least marks that make a class
 */
export function studentsIn(dir: string, least: number): readonly StudentReport[] | undefined {
  const index = readClassIndex(dir);
  if (index) return index.students;
  // Whatever a student put into a project makes no class of it.
  if (isProject(dir)) return undefined;
  const marked = [...standingProjects(dir)];
  if (marked.length < least) return undefined;
  return marked.map(([folder, { id }]) => ({ id, person: id, folder, remote: null }));
}

const isProject = (dir: string): boolean =>
  isPlainFile(join(dir, storageFile)) ||
  ['web', '.'].some((folder) => dockerfileIn(join(dir, folder)) !== undefined);
