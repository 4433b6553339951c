import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNewFolder } from '../../disk/new-folder.js';
import type { PlannedFile } from '../../disk/planned-file.js';
import { removeFolder } from '../../disk/remove.js';
import type { Run } from '../../process/run.js';
import { GitError } from './git-error.js';
import { ownGit } from './own-git.js';

/** What the `.git` of a new project holds before its commit. */
interface RepositoryTemplate {
  /** Below the project: `.git/config` and the like. @param origin the address that it is to have as origin */
  readonly files: (origin: string | undefined) => readonly PlannedFile[];
  /** Empty folders, below the project. */
  readonly folders: readonly string[];
}

export type RepositoryTemplates = (
  files: readonly Pick<PlannedFile, 'path' | 'mode'>[],
) => Promise<RepositoryTemplate>;

const placeholder = 'https://docker-intro.invalid/origin.git';

/**
 * Makes the `.git` that all projects with the same paths begin with: git itself notes the paths in
 * an index (`add --intent-to-add`), and one `commit -a` a project then does the rest. That halves
 * the processes, and nothing of git's formats is written by hand.
 * @param work a folder for what is not finished yet
 * @throws GitError
 */
export function repositoryTemplates(
  work: string,
  run: Run,
  signal: AbortSignal,
): RepositoryTemplates {
  const known = new Map<string, Promise<RepositoryTemplate>>();
  return (files) => {
    const key = files.map(({ path, mode }) => `${mode} ${path}`).join('\n');
    let template = known.get(key);
    if (template === undefined) {
      template = make(join(work, `.template-${known.size}`), files, run, signal);
      known.set(key, template);
    }
    return template;
  };
}

async function make(
  folder: string,
  files: readonly Pick<PlannedFile, 'path' | 'mode'>[],
  run: Run,
  signal: AbortSignal,
): Promise<RepositoryTemplate> {
  writeNewFolder(
    folder,
    files.map(({ path, mode }) => ({ path, mode, contents: '' })),
  );
  const call = ownGit({ cwd: folder, above: folder }, run, signal);
  const git = async (...words: string[]) => {
    const done = await call(...words);
    if (done.exitCode !== 0) throw new GitError(done.output);
  };
  await git('init', '--quiet', '--template=', '--initial-branch=main');
  const paths = files.map(({ path }) => path);
  if (paths.length > 0) await git('add', '--force', '--intent-to-add', '--', ...paths);
  const plain = readFileSync(join(folder, '.git/config'), 'utf8');
  await git('remote', 'add', 'origin', placeholder);
  const read = (name: string): PlannedFile => ({
    path: `.git/${name}`,
    contents: readFileSync(join(folder, '.git', name)),
    mode: 0o644,
  });
  const begun = [read('HEAD'), ...(files.length > 0 ? [read('index')] : [])];
  const withOrigin = readFileSync(join(folder, '.git/config'), 'utf8');
  removeFolder(folder);
  return {
    files: (origin) => {
      const config =
        origin === undefined ? plain : withOrigin.replace(placeholder, () => configValue(origin));
      return [...begun, { path: '.git/config', contents: config, mode: 0o644 }];
    },
    folders: ['.git', '.git/objects', '.git/refs', '.git/refs/heads'],
  };
}

/** A value as a configuration file of git has it (git-config(1), “Syntax”). */
const configValue = (value: string): string =>
  /^[\w@%+=:,./~-]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
