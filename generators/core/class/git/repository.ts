import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { gitWords } from '../../process/git-words.js';
import type { Run } from '../../process/run.js';
import { GitError } from './git-error.js';
import { unknownSetting } from './known-settings.js';
import { oddList, oddPart } from './look-inside.js';
import { ownGit } from './own-git.js';
import { isOnMain } from './read-head.js';
import { repositoryInside } from './repositories-inside.js';

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
  readonly commit: (chosen: CommitPaths, subject: string) => Promise<string | undefined>;
  /**
   * How many commits there are beyond one, or in all where that is null or not known, and when the
   * last of them was made, as `toISOString` writes it; nulls where there is none.
   */
  readonly history: (beyond: string | null) => Promise<History>;
}

interface History {
  readonly commits: number | null;
  readonly lastCommit: string | null;
}

const none: Repository = {
  status: async () => new Map(),
  commit: async () => undefined,
  history: async () => ({ commits: null, lastCommit: null }),
};

/** What git leaves in a repository while a merge and the like is not finished, and while a command runs. */
const unfinished = [
  ...['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'BISECT_LOG', 'rebase-merge'],
  ...['rebase-apply', 'MERGE_AUTOSTASH'],
];

const locks = ['index.lock', 'HEAD.lock'];

/**
 * Why a repository is left alone. `elsewhere`: what is checked out is not its branch main.
 * `unsafe`: by `part` of it, git could start programs or look elsewhere.
 */
export type Untouchable =
  | { readonly left: 'busy' | 'locked' | 'elsewhere' }
  | { readonly left: 'unsafe'; readonly part: string };

const unsafe = (part: string): Untouchable => ({ left: 'unsafe', part });

/** What git (2.39; LC_ALL=C) says where there is nothing to commit. */
const nothing = /^(?:nothing (?:added )?to commit|no changes added to commit)/m;

/**
 * Looks at the repository of a project, which may be somebody else's by now: git is started on it
 * only where all that git would go by is known and harmless.
 * @param above the folder beyond which no repository is looked for
 * @param paths those that git will be asked about
 */
export async function openRepository(
  folder: string,
  above: string,
  paths: readonly string[],
  run: Run,
  signal: AbortSignal,
): Promise<Repository | Untouchable> {
  const gitDir = join(folder, '.git');
  if (lstatSync(gitDir, { throwIfNoEntry: false }) === undefined) return none;
  const odd = oddPart(folder) ?? oddList(folder, paths);
  if (odd !== undefined) return unsafe(odd);
  if (unfinished.some((name) => existsSync(join(gitDir, name)))) return { left: 'busy' };
  if (locks.some((name) => existsSync(join(gitDir, name)))) return { left: 'locked' };
  if (!isOnMain(gitDir)) return { left: 'elsewhere' };
  const setting = await oddSetting(join(gitDir, 'config'), above, run, signal);
  if (setting !== undefined) return unsafe(setting);
  const place = { cwd: above, above, gitDir };
  const here = ['--literal-pathspecs', `--git-dir=${gitDir}`, `--work-tree=${folder}`];
  const git = (...words: string[]) => ownGit(place, run, signal)(...here, ...words);
  const inside = await repositoryInside((words, onStdout, enough) => {
    const either = AbortSignal.any([signal, enough]);
    return ownGit({ ...place, onStdout }, run, either)(...here, ...words);
  });
  if (inside !== undefined) return unsafe(inside);
  return {
    status: async (paths) => {
      const options = ['--porcelain', '-z', '--no-renames'];
      const all = ['--untracked-files=all', '--ignored=matching', '--ignore-submodules=all'];
      const done = await git('--no-optional-locks', 'status', ...options, ...all, '--', ...paths);
      // Its list ends no line, and may hold any.
      if (done.exitCode !== 0) throw new GitError(done.stderr);
      const lines = done.stdout.split('\0').filter((line) => line.length > 3);
      return new Map(lines.map((line) => [line.slice(3), line.slice(0, 2)]));
    },
    commit: async ({ paths, added }, subject) => {
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
    history: async (beyond) => {
      const count = async (range: readonly string[]) => {
        const done = await git('rev-list', '--count', ...range, '--');
        return done.exitCode === 0 ? Number(done.stdout.trim()) : undefined;
      };
      const since = beyond === null ? undefined : await count([`^${beyond}`, 'HEAD']);
      const commits = since ?? (await count(['HEAD'])) ?? null;
      if (!commits) return { commits, lastCommit: null };
      const last = await git('show', '--no-patch', '--format=%ct', 'HEAD', '--');
      const time = new Date(Number(last.stdout.trim()) * 1000);
      const isKnown = last.exitCode === 0 && !Number.isNaN(time.getTime());
      return { commits, lastCommit: isKnown ? time.toISOString() : null };
    },
  };
}

/** The first setting of a repository that is not known to be harmless, or its file where that is not to be read. */
async function oddSetting(
  config: string,
  above: string,
  run: Run,
  signal: AbortSignal,
): Promise<string | undefined> {
  let size = 0;
  const onStdout = (chunk: Buffer) => {
    size += chunk.length;
  };
  const git = ownGit({ cwd: above, above, onStdout }, run, signal);
  const listed = await git(
    'config',
    `--file=${config}`,
    '--no-includes',
    '--list',
    '--name-only',
    '-z',
  );
  // Of more than that, only the end was kept.
  const isWhole = listed.exitCode === 0 && size < mostListed;
  return isWhole ? unknownSetting(listed.stdout) : '.git/config';
}

/** Bytes of the names of settings. */
const mostListed = 32 * 1024;
