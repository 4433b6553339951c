import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GitError } from './git-error.js';
import { gitTimeout, ownEnvironment, ownGit } from './own-git.js';
import { isFolder } from './read-head.js';
import type { Workbench } from './workbench.js';

/** The repository of a project that is brought up to date; one that does nothing where there is none. */
export interface Repository {
  /** Which of these paths differ from the last commit, or were never part of one though they are there. */
  readonly dirty: (paths: readonly string[]) => Promise<ReadonlySet<string>>;
  /**
   * Commits those of the paths that are as we want them and differ from the last commit: nothing
   * else of what the student has changed, staged or not.
   * @param changed those that were written just now
   * @returns what git said where it refused
   */
  readonly commit: (
    paths: readonly string[],
    changed: readonly string[],
  ) => Promise<string | undefined>;
}

const none: Repository = { dirty: async () => new Set(), commit: async () => undefined };

const subject = 'Follow the template of the class, by docker-intro';

/** What git leaves in a repository while a merge and the like is not finished, or a command runs. */
const unfinished = [
  ...['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'BISECT_LOG', 'rebase-merge'],
  ...['rebase-apply', 'index.lock', 'HEAD.lock'],
];

/** Settings of a repository by which looking at its files starts a program. */
const program = /^(?:filter\.|include\.|includeif\.|extensions\.worktreeconfig)/i;

/**
 * Looks at the repository of a project. Its settings may be somebody else's by now: those that
 * would start a program are overridden, and where that cannot be, it is left alone.
 */
export async function openRepository(
  folder: string,
  { run, request }: Workbench,
): Promise<Repository | 'busy' | 'ownPrograms'> {
  const gitDir = join(folder, '.git');
  if (!existsSync(gitDir)) return none;
  if (!isFolder(gitDir)) return 'ownPrograms';
  if (unfinished.some((name) => existsSync(join(gitDir, name)))) return 'busy';
  const env = ownEnvironment(request.out);
  const call = (...words: string[]) =>
    run({
      argv: [...ownGit, ...words],
      env,
      cwd: folder,
      timeout: gitTimeout,
      signal: request.signal,
    });
  const settings = await call(
    'config',
    `--file=${join(gitDir, 'config')}`,
    '--no-includes',
    '--list',
    '--name-only',
  );
  if (settings.exitCode !== 0 || settings.stdout.split('\n').some((name) => program.test(name))) {
    return 'ownPrograms';
  }
  const git = (...words: string[]) =>
    call(`--git-dir=${gitDir}`, `--work-tree=${folder}`, ...words);
  const status = async (paths: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    if (paths.length === 0) return new Map();
    const options = [
      '--porcelain',
      '-z',
      '--no-renames',
      '--untracked-files=all',
      '--ignored=matching',
    ];
    const done = await git('--literal-pathspecs', 'status', ...options, '--', ...paths);
    if (done.exitCode !== 0) throw new GitError(done.output.trim());
    const lines = done.stdout.split('\0').filter((line) => line.length > 3);
    return new Map(lines.map((line) => [line.slice(3), line.slice(0, 2)]));
  };
  return {
    dirty: async (paths) => {
      const found = await status(paths);
      return new Set(paths.filter((path) => found.has(path)));
    },
    commit: async (paths, changed) => {
      const found = await status(paths);
      const differing = paths.filter((path) => found.has(path));
      if (differing.length === 0) return undefined;
      const untracked = differing.filter((path) => /^(?:\?\?|!!)/.test(found.get(path) ?? ''));
      // What was in no commit and is not new either, the student keeps out of them.
      const kept = new Set(untracked.filter((path) => !changed.includes(path)));
      const chosen = differing.filter((path) => !kept.has(path));
      if (chosen.length === 0) return undefined;
      const added = untracked.filter((path) => !kept.has(path));
      if (added.length > 0) {
        const done = await git(
          '--literal-pathspecs',
          'add',
          '--force',
          '--intent-to-add',
          '--',
          ...added,
        );
        if (done.exitCode !== 0) return done.output.trim();
      }
      const words = ['commit', '--quiet', '--no-verify', '--only', '-m', subject, '--', ...chosen];
      const done = await git('--literal-pathspecs', ...words);
      return done.exitCode === 0 ? undefined : done.output.trim();
    },
  };
}
