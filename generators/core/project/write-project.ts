import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { applyFiles } from '../disk/apply-files.js';
import { removeFolder } from '../disk/remove.js';
import { loadUsualMessages } from '../i18n/load.js';
import { run } from '../process/run.js';
import type { ComparedFile } from './compare.js';
import { commitProject } from './git.js';
import type { Prepared } from './prepare.js';

interface Written {
  readonly isNew: boolean;
  readonly paths: readonly string[];
  readonly git: 'committed' | 'wasThere' | undefined;
}

/**
 * Why a project was not written: the files could not be, a folder appeared meanwhile, git
 * refused, or the user stopped it. After `gitAfter` the files are there, without a repository.
 */
export class WriteError extends Error {
  constructor(
    readonly kind: 'files' | 'appeared' | 'git' | 'gitAfter' | 'interrupted',
    message = '',
  ) {
    super(message);
  }
}

/**
 * Writes what was prepared, all of it or, in a new folder, nothing.
 * @param chosen the files to write; of those that differ, the ones the user agreed to
 * @param git makes a repository, too, with a signal that ends what is under way; undefined: none
 * @throws WriteError
 */
export async function writeProject(
  { dir, root, answers, comparison }: Prepared,
  chosen: readonly ComparedFile[],
  git: AbortSignal | undefined,
): Promise<Written> {
  const isNew = !existsSync(root);
  let made: Written['git'];
  const finish = async (folder: string) => {
    if (git === undefined) return;
    const { emitted } = await loadUsualMessages(answers.locale);
    const paths = comparison.files.map(({ path }) => path);
    const outcome = await commitProject(run, folder, paths, emitted.firstCommit, git);
    if ('done' in outcome) made = outcome.done;
    else {
      if (!isNew) removeFolder(join(folder, '.git'));
      if (isNew && git.aborted) throw new WriteError('interrupted');
      throw new WriteError(isNew ? 'git' : 'gitAfter', outcome.failed);
    }
  };
  let appeared: string | undefined;
  try {
    appeared = await applyFiles(chosen, root, finish);
  } catch (error) {
    if (error instanceof WriteError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new WriteError('files', message || code);
  }
  if (appeared) throw new WriteError('appeared', appeared === root ? dir : appeared);
  return { isNew, paths: chosen.map(({ path }) => path), git: made };
}

/** The files that would change something. */
export const changing = (files: readonly ComparedFile[]): readonly ComparedFile[] =>
  files.filter(({ action }) => action !== 'identical');
