import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templatesRoot } from '../../generators/core/package/package-root.js';
import { temporaryFolder } from '../temporary-folder.js';

/** A line of a file, and what stands there instead. */
export interface Change {
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

/** A teacher's lab in an empty folder: one of ours with a title of its own and no faults, changed somewhere. */
export function labWith(...changes: readonly Change[]): string {
  const folder = join(temporaryFolder(), 'my-lab');
  cpSync(join(templatesRoot, 'labs/python3-flask'), folder, { recursive: true });
  rmSync(join(folder, 'faults'), { recursive: true, force: true });
  const own = { file: 'lab.yml', from: /^title: .*/, to: 'title: My own' };
  for (const { file, from, to } of [own, ...changes]) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!from.test(text)) throw new Error(`${file} holds no ${from}.`);
    writeFileSync(path, text.replace(from, to));
  }
  return folder;
}

/** The files below a folder, by their paths. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
