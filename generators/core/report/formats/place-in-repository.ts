import { isAbsolute, join, sep } from 'node:path';
import { longest } from '../../verdict/bounds.js';
import type { ProjectReport } from '../../verdict/report.js';

/**
 * A file of a project as its repository's pages name it, with `/`.
 * @param base the folder that the projects were named from, as seen from the repository's root
 */
export function placeInRepository(
  base: string,
  { dir }: Pick<ProjectReport, 'dir'>,
  file: string,
): string {
  // What no system takes for a path is none, and to make sense of it takes time.
  if (dir.length + file.length > longest.dir) return [base, dir, file].filter(Boolean).join('/');
  const path = isAbsolute(dir) ? join(dir, file) : join(base, dir, file);
  return path.split(sep).join('/');
}
