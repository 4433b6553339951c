import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import { ifReadable } from '../../disk/look.js';
import { leadsOut, readInside } from '../../disk/read-inside.js';
import { mostBytes } from './context/most-bytes.js';
import type { ParsedDockerfile } from './dockerfile/dockerfile.js';
import { dockerfileIn, readDockerfile, type Unreadable } from './dockerfile/read-dockerfile.js';

/** What a project builds from. */
export interface Context {
  /** The build context as typed inside the project, and as an absolute path. */
  readonly context: string;
  readonly contextPath: string;
  /** The Dockerfile's path inside the project. */
  readonly file: string;
  /** The Dockerfile, or what keeps it from being read. */
  readonly dockerfile: ParsedDockerfile | Unreadable;
}

/**
 * Reads the build context of a project: where it is another one's, or an engine could wait for a file of it for ever, nothing else.
 * @param named its Dockerfile, inside the project, where that has another name or another place
 */
export async function readContext(root: string, context: string, named?: string): Promise<Context> {
  const contextPath = join(root, context);
  const name = dockerfileIn(contextPath) ?? 'Dockerfile';
  const usual = posix.join(context, name);
  const file = named === undefined || named === posix.join(context, 'Dockerfile') ? usual : named;
  const dockerfile =
    outside(root, context) ??
    oddList(root, posix.join(context, '.dockerignore')) ??
    oddList(root, `${file}.dockerignore`) ??
    (await readDockerfile(root, file));
  return { context, contextPath, file, dockerfile };
}

/**
 * Why a folder that is a link, or lies below one, is nobody's own project; undefined where it is none.
 * @param above the folder from which on links count
 */
export function linkedProject(dir: string, root: string, above: string): Unreadable | undefined {
  for (let place = root; place !== above && place !== dirname(place); place = dirname(place)) {
    // What is gone meanwhile is told as that when it is read.
    if (ifReadable(() => lstatSync(place).isSymbolicLink())) {
      return {
        refused: 'outside',
        leadsTo: ifReadable(() => realpathSync(root)) ?? root,
        path: dir,
      };
    }
  }
  return undefined;
}

/** The folder in which all of these are: the way there is its user's own. */
export function folderOfAll(dirs: readonly string[]): string {
  const [first = '.', ...others] = dirs.map((dir) => resolve(dir));
  let above = dirname(first);
  const isAbove = (place: string) => place.startsWith(above.endsWith(sep) ? above : above + sep);
  // Windows has several tops, one for each drive.
  while (above !== dirname(above) && !others.every(isAbove)) above = dirname(above);
  return above;
}

function outside(root: string, path: string): Unreadable | undefined {
  const leadsTo = leadsOut(root, path);
  return leadsTo === undefined ? undefined : { refused: 'outside', leadsTo, path };
}

/** An engine reads the list of what it leaves out before all else. */
function oddList(root: string, path: string): Unreadable | undefined {
  const read = readInside(root, path, mostBytes.dockerignore);
  return 'bytes' in read || read.refused === 'missing' ? undefined : { ...read, path };
}
