import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { storageFile } from '../options/read-stored.js';
import type { Plan, PlannedFile } from './plan.js';

/** What writing a file would mean for what stands there. */
export type Action = 'create' | 'identical' | 'conflict' | 'overwrite';

export interface ComparedFile extends PlannedFile {
  readonly action: Action;
  /** What stands there now; undefined where nothing does, or nothing that has a text. */
  readonly current: string | undefined;
}

/** A path of the plan on which something stands that no file can replace: a folder, or a file where a folder must be. */
export interface Blocked {
  readonly path: string;
}

export interface Comparison {
  readonly files: readonly ComparedFile[];
  readonly blocked: readonly Blocked[];
}

/**
 * Holds a plan against a folder; reads only. Equal bytes are no conflict, whatever the mode.
 * `.yo-rc.json` is ours to keep up to date, so a change there is none either.
 * @param force what differs will be overwritten
 */
export function comparePlan(plan: Plan, dir: string, force: boolean): Comparison {
  const files: ComparedFile[] = [];
  const blocked: Blocked[] = [];
  for (const file of plan.files) {
    const current = readCurrent(dir, file.path);
    if (current === 'blocked') blocked.push({ path: file.path });
    else files.push({ ...file, action: actionFor(file, current, force), current });
  }
  return { files, blocked };
}

function actionFor(file: PlannedFile, current: string | undefined, force: boolean): Action {
  if (current === undefined) return 'create';
  if (current === file.contents) return 'identical';
  return force || file.path === storageFile ? 'overwrite' : 'conflict';
}

function readCurrent(dir: string, path: string): string | undefined | 'blocked' {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    // Not through a link: it could lead out of the project.
    const folder = look(join(dir, ...parts.slice(0, depth)));
    if (folder === undefined) return undefined;
    if (!folder.isDirectory()) return 'blocked';
  }
  const place = join(dir, parts.join(sep));
  const found = look(place);
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) return throughLink(place);
  return found.isFile() ? readFileSync(place, 'utf8') : 'blocked';
}

function throughLink(place: string): string | 'blocked' {
  try {
    return statSync(place).isFile() ? readFileSync(place, 'utf8') : 'blocked';
  } catch {
    return 'blocked';
  }
}

function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
