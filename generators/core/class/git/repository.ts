import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder } from '../../disk/look.js';
import type { Run } from '../../process/run.js';
import { GitError } from './git-error.js';
import { gitWords } from './git-words.js';
import { ownGit } from './own-git.js';
import { isOnMain } from './read-head.js';

/** The paths of a commit. */
export interface CommitPaths {
  readonly paths: readonly string[];
  /** Those of them that git does not know yet. */
  readonly added: readonly string[];
}

/** The repository of a project that is brought up to date; one that does nothing where there is none. */
interface Repository {
  /**
   * Which of these paths differ from the last commit, with the two letters of `git status`.
   * @throws GitError
   */
  readonly status: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /**
   * Commits these paths as they are: nothing else of what the student has changed, staged or not.
   * That there is nothing to commit is no refusal.
   * @returns what git said where it refused
   */
  readonly commit: (chosen: CommitPaths) => Promise<string | undefined>;
}

const none: Repository = { status: async () => new Map(), commit: async () => undefined };

const subject = 'Follow the template of the class, by docker-intro';

/** What git leaves in a repository while a merge and the like is not finished, and while a command runs. */
const unfinished = [
  ...['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'BISECT_LOG', 'rebase-merge'],
  'rebase-apply',
];

const locks = ['index.lock', 'HEAD.lock'];

/** Why a repository is left alone; `elsewhere`: what is checked out is not its branch main. */
export type Untouchable = 'busy' | 'locked' | 'elsewhere' | 'ownPrograms';

/** What git (2.39; LC_ALL=C) says where there is nothing to commit. */
const nothing = /^(?:nothing (?:added )?to commit|no changes added to commit)/m;

/** Settings of a repository by which looking at its files starts a program. */
const program = /^(?:filter\.|include\.|includeif\.|extensions\.worktreeconfig)/i;

/**
 * Looks at the repository of a project. Its settings may be somebody else's by now: those that
 * would start a program are overridden, and where that cannot be, it is left alone.
 * @param above the folder beyond which no repository is looked for
 */
export async function openRepository(
  folder: string,
  above: string,
  run: Run,
  signal: AbortSignal,
): Promise<Repository | Untouchable> {
  const gitDir = join(folder, '.git');
  if (!existsSync(gitDir)) return none;
  if (!isFolder(gitDir)) return 'ownPrograms';
  if (unfinished.some((name) => existsSync(join(gitDir, name)))) return 'busy';
  if (locks.some((name) => existsSync(join(gitDir, name)))) return 'locked';
  if (!isOnMain(gitDir)) return 'elsewhere';
  const call = ownGit({ cwd: folder, above }, run, signal);
  const config = ['config', `--file=${join(gitDir, 'config')}`, '--no-includes'];
  const settings = await call(...config, '--list', '--name-only');
  if (settings.exitCode !== 0 || settings.stdout.split('\n').some((name) => program.test(name))) {
    return 'ownPrograms';
  }
  const git = (...words: string[]) =>
    call('--literal-pathspecs', `--git-dir=${gitDir}`, `--work-tree=${folder}`, ...words);
  return {
    status: async (paths) => {
      const options = ['--porcelain', '-z', '--no-renames'];
      const all = ['--untracked-files=all', '--ignored=matching'];
      const done = await git('--no-optional-locks', 'status', ...options, ...all, '--', ...paths);
      if (done.exitCode !== 0) throw new GitError(done.output);
      const lines = done.stdout.split('\0').filter((line) => line.length > 3);
      return new Map(lines.map((line) => [line.slice(3), line.slice(0, 2)]));
    },
    commit: async ({ paths, added }) => {
      if (paths.length === 0) return undefined;
      if (added.length > 0) {
        const done = await git('add', '--force', '--', ...added);
        if (done.exitCode !== 0) return gitWords(done.output);
      }
      const words = ['--quiet', '--no-verify', '--only', '-m', subject, '--', ...paths];
      const done = await git('commit', ...words);
      if (done.exitCode === 0) return undefined;
      // They may be as the last commit has them: an edit that was never committed is overwritten.
      if (done.exitCode !== 1 || !nothing.test(done.output)) return gitWords(done.output);
      const reset = await git('reset', '--quiet', 'HEAD', '--', ...paths);
      return reset.exitCode === 0 ? undefined : gitWords(reset.output);
    },
  };
}
