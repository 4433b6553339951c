import { accessSync, constants, type Dirent, lstatSync, opendirSync } from 'node:fs';
import { join } from 'node:path';
import { ifReadable } from './look.js';

/** A file, a folder, a link or a pipe, by its path from the root; only a file has bytes. */
export interface Walked {
  readonly path: string;
  /** Undefined where nobody may read it. */
  readonly bytes: number | undefined;
}

/**
 * All that is below a folder, one by one, for nobody knows how much that is. Links are not followed.
 * @param root from where paths are told
 * @param folder its path in there, which may be a link itself
 */
export function* walkFolder(root: string, folder: string): Generator<Walked> {
  const left = [folder];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    for (const entry of entriesIn(join(root, path))) {
      if (entry === undefined) {
        yield { path, bytes: undefined };
        continue;
      }
      const below = join(path, entry.name);
      if (entry.isDirectory()) left.push(below);
      yield { path: below, bytes: entry.isFile() ? sizeOf(join(root, below)) : 0 };
    }
  }
}

/** Undefined where there are some that cannot be read. */
function* entriesIn(path: string): Generator<Dirent | undefined> {
  const folder = ifReadable(() => opendirSync(path));
  if (folder === undefined) return yield undefined;
  try {
    for (;;) {
      const next = ifReadable(() => ({ entry: folder.readSync() }));
      if (next?.entry === null) return;
      yield next?.entry;
      if (next === undefined) return;
    }
  } finally {
    folder.closeSync();
  }
}

const sizeOf = (path: string): number | undefined =>
  ifReadable(() => {
    accessSync(path, constants.R_OK);
    return lstatSync(path).size;
  });
