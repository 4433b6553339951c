import { isAbsolute, join, sep } from 'node:path';
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
  const path = isAbsolute(dir) ? join(dir, file) : join(base, dir, file);
  return path.split(sep).join('/');
}
