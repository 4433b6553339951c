import { existsSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { outsideOfAny, quiet } from '../process/git-settings.js';
import type { Run } from '../process/run.js';

/** Milliseconds for a question to git that looks at no file. */
const timeout = 10_000;

/** A repository in which another one is made, and which would take that for a part of its own. */
export interface OuterRepository {
  /** Its folder, as an absolute path. */
  readonly top: string;
  /** The line of its `.gitignore` by which it leaves the inner one alone. */
  readonly line: string;
}

/**
 * The repository that a new one would lie in, unless it ignores that folder. Asked of git itself,
 * which knows how far it looks up.
 * @param folder that is to be a repository, there or not; with `isMany`, each folder in it
 */
export async function outerRepository(
  folder: string,
  isMany: boolean,
  run: Run,
): Promise<OuterRepository | undefined> {
  let start = isMany ? folder : dirname(folder);
  while (!existsSync(start) && dirname(start) !== start) start = dirname(start);
  const git = (...words: string[]) =>
    run({ argv: ['git', ...quiet, '-C', start, ...words], env: outsideOfAny, timeout });
  const asked = await git('rev-parse', '--show-toplevel', '--show-prefix');
  if (asked.exitCode !== 0) return undefined;
  const [top = '', prefix = ''] = asked.stdout.split('\n');
  const below = relative(start, isMany ? join(folder, '*') : folder)
    .split(sep)
    .join('/');
  const ignored = await git('check-ignore', '--quiet', '--', `${below}/`);
  if (top === '' || ignored.exitCode === 0) return undefined;
  const plain = posix.join('/', prefix, isMany ? posix.dirname(below) : below);
  const escaped = plain.replace(/[\\*?[]/g, '\\$&');
  return { top, line: isMany && plain === '/' ? '/*/' : `${escaped.replace(/\/$/, '')}/` };
}
