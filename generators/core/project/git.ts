import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../process/run.js';

/** Milliseconds for one git command on a handful of small files. */
const timeout = 30_000;

/** What became of `--git`. */
export type GitOutcome = { readonly done: 'committed' | 'wasThere' } | { readonly failed: string };

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
): Promise<GitOutcome> {
  if (existsSync(join(folder, '.git'))) return { done: 'wasThere' };
  const git = (...words: string[]) =>
    run({ argv: ['git', ...quiet, '-C', folder, ...words], env: outsideOfAny, timeout });
  const steps = [
    ['init', '--quiet', '--template=', '--initial-branch=main'],
    ['add', '--', ...paths],
  ];
  for (const step of steps) {
    const done = await git(...step);
    if (done.exitCode !== 0) return { failed: done.output.trim() };
  }
  const author = (await git('config', 'user.email')).exitCode === 0 ? [] : fallbackAuthor;
  const commit = [
    ...quiet,
    ...author,
    '-C',
    folder,
    'commit',
    '--quiet',
    '--no-verify',
    '-m',
    subject,
  ];
  const done = await run({ argv: ['git', ...commit], env: outsideOfAny, timeout });
  return done.exitCode === 0 ? { done: 'committed' } : { failed: done.output.trim() };
}

const subject = 'First commit, made by docker-intro';
const quiet = ['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'];
const fallbackAuthor = ['-c', 'user.name=docker-intro', '-c', 'user.email=docker-intro@localhost'];

/** A git hook that calls us sets these, and they would lead into its own repository. */
const outsideOfAny = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined };
