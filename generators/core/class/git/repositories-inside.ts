import type { RunResult } from '../../process/run.js';

/** Git in a repository, which tells what it says as it comes. */
type Listing = (
  words: readonly string[],
  onStdout: (chunk: Buffer) => void,
) => Promise<Pick<RunResult, 'exitCode'>>;

/** What a repository in another one is in the lists of that. */
const mode = '160000 ';

/**
 * The path of a repository that this one has inside, by its index or by its last commit: to tell
 * whether that has changed, git would be started there, with the settings it has.
 */
export async function repositoryInside(git: Listing): Promise<string | undefined> {
  const lists = [
    ['ls-files', '--stage', '-z'],
    // Fails where nothing is committed yet.
    ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'],
  ];
  const found = await Promise.all(
    lists.map(async (words) => {
      const record = firstRecord(mode);
      await git(words, record.add);
      return record.found();
    }),
  );
  return found.find((record) => record !== undefined)?.replace(/^[^\t]*\t/, '');
}

/** The first record that begins so, of a stream of records that each end with a NUL. */
function firstRecord(beginning: string) {
  let rest = '';
  let found: string | undefined;
  return {
    add: (chunk: Buffer) => {
      if (found !== undefined) return;
      const records = (rest + chunk.toString('latin1')).split('\0');
      rest = records.pop() ?? '';
      const record = records.find((each) => each.startsWith(beginning));
      if (record !== undefined) found = Buffer.from(record, 'latin1').toString();
    },
    found: () => found,
  };
}
