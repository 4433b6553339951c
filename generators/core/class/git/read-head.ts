import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder } from '../../disk/look.js';
import { plainBytes } from '../../disk/read-small-file.js';

/** Bytes of a file that names one commit or branch, and of the list of all. */
const one = 1024;
const all = 1024 * 1024;

/**
 * The commit at the head of a repository; undefined where there is none, or no repository that
 * `class` could have made. Reads a few small files and starts nothing, since the repository may
 * be somebody else's by now.
 * @param gitDir the folder `.git` of a project
 */
export function headOf(gitDir: string): string | undefined {
  if (!isFolder(gitDir)) return undefined;
  const head = textOf(join(gitDir, 'HEAD'), one)?.trim() ?? '';
  if (isCommit(head)) return head;
  const branch = /^ref: (refs\/heads\/[\w./+@-]+)$/.exec(head)?.[1];
  if (branch === undefined || branch.split('/').includes('..')) return undefined;
  return commitOf(gitDir, branch);
}

const main = 'refs/heads/main';

/** The last commit of the branch main of a repository, whatever is checked out; undefined where there is none. */
export const headOfMain = (gitDir: string): string | undefined =>
  isFolder(gitDir) ? commitOf(gitDir, main) : undefined;

/** Whether the branch main is what is checked out. A repository without `HEAD` is broken: git says so itself. */
export function isOnMain(gitDir: string): boolean {
  const head = join(gitDir, 'HEAD');
  if (lstatSync(head, { throwIfNoEntry: false }) === undefined) return true;
  return textOf(head, one)?.trim() === `ref: ${main}`;
}

function commitOf(gitDir: string, branch: string): string | undefined {
  const loose = textOf(join(gitDir, ...branch.split('/')), one)?.trim();
  if (loose !== undefined) return isCommit(loose) ? loose : undefined;
  const packed = textOf(join(gitDir, 'packed-refs'), all) ?? '';
  const line = packed.split('\n').find((each) => each.endsWith(` ${branch}`));
  const id = line?.slice(0, line.indexOf(' ')) ?? '';
  return isCommit(id) ? id : undefined;
}

const isCommit = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

function textOf(path: string, most: number): string | undefined {
  const bytes = plainBytes(path, most);
  return bytes && Buffer.from(bytes).toString('utf8');
}
