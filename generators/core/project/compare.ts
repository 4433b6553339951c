import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { largestPlanned, type PlannedFile } from '../disk/planned-file.js';
import { readInside } from '../disk/read-inside.js';
import { storageFile } from '../options/read-stored.js';
import { inEndsOf, isSameText } from '../text/line-ends.js';
import type { Plan } from './plan.js';

/** What writing a file would mean for what stands there. */
export type Action = 'create' | 'identical' | 'conflict' | 'overwrite';

export interface ComparedFile extends PlannedFile {
  readonly action: Action;
  /** What stands there now; undefined where nothing does, or nothing that has a text. */
  readonly current: string | undefined;
}

export interface Comparison {
  readonly files: readonly ComparedFile[];
  /** Paths at which something stands that no file can replace: a folder, or a file where a folder must be. */
  readonly blocked: readonly string[];
}

/**
 * Holds a plan against a folder; reads only. Equal texts are no conflict, whatever the mode and
 * however their lines end; what takes the place of a file gets the line ends that it has.
 * `.yo-rc.json` is ours to keep up to date, so a change there is none either.
 * @param force what differs will be overwritten
 * @returns also the paths at which something stands that this user cannot read
 */
export function comparePlan(
  plan: Plan,
  dir: string,
  force: boolean,
): Comparison & { readonly unreadable: readonly string[] } {
  const files: ComparedFile[] = [];
  const blocked: string[] = [];
  const unreadable: string[] = [];
  for (const file of plan.files) {
    const current = tryToRead(dir, file.path);
    if (current === 'blocked') blocked.push(file.path);
    else if (current === 'unreadable') unreadable.push(file.path);
    else {
      const bytes = typeof current === 'object' ? current : undefined;
      const contents = inEndsOf(bytes, file.contents);
      const action = actionFor(file, current, force);
      files.push({ ...file, contents, action, current: bytes?.toString() });
    }
  }
  return { files, blocked, unreadable };
}

function actionFor(file: PlannedFile, current: Current, force: boolean): Action {
  if (current === undefined) return 'create';
  if (current !== 'other' && isSameText(current, file.contents)) return 'identical';
  return force || file.path === storageFile ? 'overwrite' : 'conflict';
}

/** What stands at a path; `other`: what is not to be shown, since it is not the project's own, or too large. */
type Current = Buffer | undefined | 'other';

function tryToRead(dir: string, path: string): Current | 'blocked' | 'unreadable' {
  try {
    return readCurrent(dir, path);
  } catch {
    return 'unreadable';
  }
}

function readCurrent(dir: string, path: string): Current | 'blocked' | 'unreadable' {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    // Not through a link: it could lead out of the project.
    const folder = look(join(dir, ...parts.slice(0, depth)));
    if (folder === undefined) return undefined;
    if (!folder.isDirectory()) return 'blocked';
  }
  const place = join(dir, ...parts);
  if (look(place) === undefined) return undefined;
  // Of a link, what it leads to is compared; it is the link that would be replaced.
  const found = readInside(dir, path, largestPlanned);
  if ('bytes' in found) return Buffer.from(found.bytes);
  switch (found.refused) {
    case 'outside':
    case 'tooLarge':
      return 'other';
    case 'unreadable':
      return 'unreadable';
    default:
      return 'blocked';
  }
}

function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
