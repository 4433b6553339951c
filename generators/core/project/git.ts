import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outsideOfAny, quiet } from '../process/git-settings.js';
import type { Run } from '../process/run.js';

/** Milliseconds for one git command on a handful of small files. */
const timeout = 30_000;

/** What became of `--git`. */
type GitOutcome = { readonly done: 'committed' | 'wasThere' } | { readonly failed: string };

/** Whether there is a git command, before anything is written. */
export async function hasGit(run: Run): Promise<boolean> {
  const asked = await run({ argv: ['git', '--version'], timeout });
  return asked.ended === 'exited' && asked.exitCode === 0;
}

/**
 * Makes a folder a git repository with one commit of these files, on `main`. The user's hooks,
 * signing and templates are left out; where no author is configured (a CI machine, a new
 * computer), one that stands for the tool is used. A repository that is there is left alone.
 */
export async function commitProject(
  run: Run,
  folder: string,
  paths: readonly string[],
  subject: string,
  signal: AbortSignal,
): Promise<GitOutcome> {
  if (existsSync(join(folder, '.git'))) return { done: 'wasThere' };
  const git = (...words: string[]) =>
    run({ argv: ['git', ...quiet, '-C', folder, ...words], env: outsideOfAny, timeout, signal });
  const isSet = async (key: string) => (await git('config', key)).exitCode === 0;
  const steps = [
    () => git('init', '--quiet', '--template=', '--initial-branch=main'),
    // The user's own list of ignored files may name one of ours.
    () => git('add', '--force', '--', ...paths),
    async () => {
      const known = (await isSet('user.name')) && (await isSet('user.email'));
      const author = known ? [] : fallbackAuthor;
      return git(...author, 'commit', '--quiet', '--no-verify', '-m', subject);
    },
  ];
  for (const step of steps) {
    const done = await step();
    if (done.exitCode !== 0) return { failed: done.output.trim() };
  }
  return { done: 'committed' };
}

const fallbackAuthor = ['-c', 'user.name=docker-intro', '-c', 'user.email=docker-intro@localhost'];
