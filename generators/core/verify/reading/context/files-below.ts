import { isLeftBehind } from '../../../disk/left-behind.js';
import type { ContextFiles } from './context-files.js';

/** Files and folders that are looked at; a student's project has a handful. */
const mostFiles = 1000;
/** Folders in folders: a class of Java may lie in ten of them. */
const deepest = 12;

/** What Composer, Go and Maven fetch or make, and nobody has written. */
const made = /^(?:vendor|target)$/;

/** The files of a context that somebody has written, those at its top first. */
export function filesBelow(files: ContextFiles): readonly string[] {
  const found: string[] = [];
  let folders = ['.'];
  for (let depth = 0; depth < deepest && found.length < mostFiles; depth += 1) {
    const paths = folders.flatMap((folder) => pathsIn(folder, files)).slice(0, mostFiles);
    found.push(...paths.filter((path) => files.kind(path) === 'file'));
    folders = paths.filter((path) => files.kind(path) === 'folder');
  }
  return found.slice(0, mostFiles);
}

/** Whether somebody may have written what is called so. */
export const mayBeWritten = (name: string): boolean =>
  name === '.env' || !(isLeftBehind(name) || made.test(name));

const pathsIn = (folder: string, files: ContextFiles): readonly string[] =>
  files
    .names(folder)
    .filter(mayBeWritten)
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));
