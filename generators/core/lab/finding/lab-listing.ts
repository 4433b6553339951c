/** What a commit holds of a lab, as `git ls-tree -r -l -z` lists it. */
export interface LabListing {
  readonly entries: number;
  /** Bytes of its files. */
  readonly bytes: number;
  /** What is no file, by its path in the repository: a link, or a repository in the repository. */
  readonly odd: readonly string[];
}

/** Reads a listing: `100644 blob HASH    SIZE\tPATH`, each with a NUL behind it. */
export function readListing(text: string): LabListing {
  const lines = text.split('\0').filter((line) => line !== '');
  const entries = lines.map((line) => {
    const [, mode = '', size = '', path = ''] = /^(\d+) \w+ \w+ +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    return { isFile: mode.startsWith('100'), bytes: Number(size) || 0, path };
  });
  return {
    entries: entries.length,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    odd: entries.flatMap(({ isFile, path }) => (isFile ? [] : [path])),
  };
}
