import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { replaceFile } from '../disk/replace-file.js';
import type { Run } from '../process/run.js';
import { type Fix, textIn } from './fix-for.js';
import { isInGit } from './is-in-git.js';

/** Where the text of before is: a file beside it, or `git`. Or that the file has changed meanwhile, and was left alone. */
type Applied = { readonly original: string } | 'changed';

/**
 * Writes an edit, and no more than it: whole or not at all. What was there is kept, by git where its
 * last commit has it, else in a file beside it.
 * @param kept where it is kept already, by an edit just before
 * @throws where it cannot be written; the file is as it was
 */
export async function applyFix(
  dir: string,
  fix: Fix,
  run: Run,
  kept: string | undefined,
): Promise<Applied> {
  const { path, before, after } = fix;
  const place = join(resolve(dir), path);
  const isInCommit = kept === undefined && (await isInGit(dir, path, before, run));
  if (textIn(dir, path) !== before) return 'changed';
  const { mode } = statSync(place);
  const original = kept ?? (isInCommit ? 'git' : freeName(dir, path));
  if (kept === undefined && !isInCommit)
    replaceFile(join(resolve(dir), original), { contents: before, mode });
  replaceFile(place, { contents: after, mode });
  return { original };
}

/** `myapp.py.orig`, as patch and git call it; one that is there is an older original, and stays. */
function freeName(dir: string, path: string): string {
  let name = `${path}.orig`;
  for (let count = 2; existsSync(join(dir, name)); count += 1) name = `${path}.orig${count}`;
  return name;
}
