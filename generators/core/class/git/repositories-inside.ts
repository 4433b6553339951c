import type { RunResult } from '../../process/run.js';
import { GitError } from './git-error.js';
import { wantedMore } from './memory.js';

/** Git in a repository, which tells what it says as it comes, until that is enough. */
type Listing = (
  words: readonly string[],
  onStdout: (chunk: Buffer) => void,
  enough: AbortSignal,
) => Promise<Pick<RunResult, 'ended' | 'stderr'>>;

/** What a repository in another one is in the lists of that. */
const mode = '160000 ';

/** Files and folders in a list: of some kilobytes a student can make a commit of billions. */
const most = 100_000;

/**
 * The path of a repository that this one has inside, by its index or by its last commit: to tell
 * whether that has changed, git would be started there, with the settings it has. Where one of
 * those lists has no end, that of what they are made of.
 * @throws GitError where they take more memory than git may have
 */
export async function repositoryInside(git: Listing): Promise<string | undefined> {
  const lists = [
    ['ls-files', '--stage', '-z'],
    // Fails where nothing is committed yet. With its folders: there may be nothing else.
    ['ls-tree', '-r', '-t', '-z', '--full-tree', 'HEAD'],
  ];
  const found = await Promise.all(
    lists.map(async (words) => {
      const enough = new AbortController();
      const record = firstRecord(mode, () => enough.abort());
      const { ended, stderr } = await git(words, record.add, enough.signal);
      if (wantedMore(stderr)) throw new GitError(stderr);
      const isEndless = ended === 'timedOut' || enough.signal.aborted;
      return record.found()?.replace(/^[^\t]*\t/, '') ?? (isEndless ? parts : undefined);
    }),
  );
  return found.find((path) => path !== undefined);
}

const parts = '.git/objects';

/** The first record that begins so, of a stream of records that each end with a NUL. @param end when no more is to come */
function firstRecord(beginning: string, end: () => void) {
  let rest = '';
  let found: string | undefined;
  let count = 0;
  return {
    add: (chunk: Buffer) => {
      if (found !== undefined || count > most) return;
      const records = (rest + chunk.toString('latin1')).split('\0');
      rest = records.pop() ?? '';
      count += records.length;
      const record = records.find((each) => each.startsWith(beginning));
      if (record !== undefined) found = Buffer.from(record, 'latin1').toString();
      if (found !== undefined || count > most) end();
    },
    found: () => found,
  };
}
