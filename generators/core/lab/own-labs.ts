import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package/package-root.js';
import type { Lab } from './lab.js';

/** What the labs that come with the tool declare, as the build has read it: YAML is slow to read. */
const declared = join(packageRoot, 'dist/labs');

let ids: readonly string[] | undefined;

/** The labs there are: adding a folder adds a choice. */
export function ownLabIds(): readonly string[] {
  ids ??= readdirSync(declared)
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
  return ids;
}

/** A class has thousands of projects, and a few labs. */
const known = new Map<string, Lab>();

/** A lab that comes with the tool. @throws where there is none of that name */
export function readOwnLab(id: string): Lab {
  let lab = known.get(id);
  if (lab === undefined) {
    const read = JSON.parse(readFileSync(join(declared, `${id}.json`), 'utf8'));
    lab = { ...read, folder: `labs/${id}`, isOurs: true } as Lab;
    known.set(id, lab);
  }
  return lab;
}
