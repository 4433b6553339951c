import { existsSync } from 'node:fs';
import { run } from '../process/run.js';
import { applyFiles } from './apply.js';
import type { ComparedFile } from './compare.js';
import { commitProject } from './git.js';
import type { Prepared } from './prepare.js';

export interface Written {
  readonly isNew: boolean;
  readonly paths: readonly string[];
  readonly git: 'committed' | 'wasThere' | undefined;
}

/** A reason for which nothing was written that is not the user's input. */
export class WriteError extends Error {
  constructor(
    readonly kind: 'git' | 'files',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Writes what was prepared, all of it or, in a new folder, nothing.
 * @param chosen the files to write; of those that differ, the ones the user agreed to
 * @throws WriteError
 */
export async function writeProject(
  { root, comparison }: Prepared,
  chosen: readonly ComparedFile[],
  withGit: boolean,
): Promise<Written> {
  const isNew = !existsSync(root);
  let git: Written['git'];
  const finish = async (folder: string) => {
    if (!withGit) return;
    const paths = comparison.files.map(({ path }) => path);
    const outcome = await commitProject(run, folder, paths);
    if ('failed' in outcome) throw new WriteError('git', outcome.failed);
    git = outcome.done;
  };
  try {
    await applyFiles(chosen, root, finish);
  } catch (error) {
    if (error instanceof WriteError) throw error;
    throw new WriteError('files', (error as Error).message);
  }
  return { isNew, paths: chosen.map(({ path }) => path), git };
}

/** The files that would change something. */
export const changing = (files: readonly ComparedFile[]): readonly ComparedFile[] =>
  files.filter(({ action }) => action !== 'identical');
