import { join } from 'node:path';
import { gitWords } from '../../process/git-words.js';
import type { Run } from '../../process/run.js';
import { ownGit } from './own-git.js';
import { headOf } from './read-head.js';

const commit = ['commit', '--all', '--quiet', '--no-verify', '-m'];

/** The first commit of a repository: its id, or what git said in one line. */
type Committed = { readonly commit: string } | { readonly failed: string };

/**
 * Makes the first commit in each of these projects, whose repositories come from a template. One
 * process of git goes through all of them; where that is not known (git before 2.30) or one
 * project stops it, each of the rest gets a process of its own.
 * @param work the folder that holds them
 */
export async function commitBatch(
  folders: readonly string[],
  work: string,
  subject: string,
  run: Run,
  signal: AbortSignal,
): Promise<readonly Committed[]> {
  if (folders.length > 1) {
    const list = folders.flatMap((folder) => ['-c', `dockerintro.folder=${folder}`]);
    const git = ownGit({ cwd: work, above: work, timeout: 120_000 }, run, signal);
    await git(...list, 'for-each-repo', '--config=dockerintro.folder', ...commit, subject);
  }
  const results: Committed[] = [];
  for (const folder of folders) {
    const done = headOf(join(folder, '.git'));
    if (done !== undefined) results.push({ commit: done });
    else if (signal.aborted) results.push({ failed: '' });
    else results.push(await commitAll(join(folder, '.git'), folder, work, subject, run, signal));
  }
  return results;
}

/** The first commit of one repository, of what its index lists. */
export async function commitAll(
  gitDir: string,
  folder: string,
  above: string,
  subject: string,
  run: Run,
  signal: AbortSignal,
): Promise<Committed> {
  const git = ownGit({ cwd: folder, above }, run, signal);
  const done = await git(`--git-dir=${gitDir}`, `--work-tree=${folder}`, ...commit, subject);
  const id = done.exitCode === 0 ? headOf(gitDir) : undefined;
  return id === undefined ? { failed: gitWords(done.output) } : { commit: id };
}
