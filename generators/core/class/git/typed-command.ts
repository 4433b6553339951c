import { isAbsolute, relative } from 'node:path';
import { showArgv } from '../../text/show-command.js';

/** A git command for a project, as a person types it here. */
export function gitCommandFor(folder: string, ...words: readonly string[]): string {
  return showArgv(['git', '-C', typedPath(folder), ...words]);
}

/** A path as it is typed here: from the folder we are in, where it is below that. */
export function typedPath(path: string): string {
  const below = relative(process.cwd(), path);
  if (below === '' || below === '..' || below.startsWith('../') || isAbsolute(below)) return path;
  return below.startsWith('-') ? `./${below}` : below;
}
