import { createHash } from 'node:crypto';
import { join, posix, resolve } from 'node:path';
import { outsideOfAny, quiet } from '../process/git-settings.js';
import type { Run } from '../process/run.js';

/** Milliseconds for a question to git that looks at no file. */
const timeout = 10_000;

/**
 * Whether the last commit has a file just as it is. Git is asked only which object it has there,
 * which starts nothing that a repository names; the comparison is ours.
 */
export async function isInGit(dir: string, path: string, text: string, run: Run): Promise<boolean> {
  const folder = join(resolve(dir), posix.dirname(path));
  const words = ['rev-parse', '--verify', '--quiet', `HEAD:./${posix.basename(path)}`];
  const argv = ['git', ...quiet, '-C', folder, ...words];
  const asked = await run({ argv, env: outsideOfAny, timeout });
  const bytes = Buffer.from(text);
  const object = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  // A repository has objects of the one kind or the other.
  return ['sha1', 'sha256'].some(
    (kind) => createHash(kind).update(object).digest('hex') === asked.stdout.trim(),
  );
}
