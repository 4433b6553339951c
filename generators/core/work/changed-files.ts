import { join, posix } from 'node:path';
import type { Given } from '../class/standing/class-index.js';
import { isFingerprintOf } from '../class/standing/fingerprint.js';
import { isLeftBehind } from '../disk/left-behind.js';
import { entriesIn } from '../disk/list-folder.js';
import { largestPlanned } from '../disk/planned-file.js';
import { readInside } from '../disk/read-inside.js';
import { storageFile } from '../options/read-stored.js';
import { lessonPageFile } from '../project/manifest.js';
import { withUnixEnds } from '../text/line-ends.js';

/** Bytes of a file that is compared, and of all files of a project. What is beyond is told to be another one. */
const largest = { file: largestPlanned, all: 32 * 1024 * 1024 };

/** Files of a project that are looked at, and how deep its folders are. */
const most = { files: 2000, depth: 8 };

/** A file that is not as it was handed out. */
interface Difference {
  readonly file: string;
  /** What stands there now, with the line ends of Unix; undefined where it is gone, or was not read. */
  readonly now: Buffer | undefined;
}

/**
 * The files of a project that are others than what the class has given, one by one: changed, new or
 * gone. What Git made of line ends is no change, and neither `.yo-rc.json` nor the page of the
 * lesson is the student's work.
 */
export function* differencesFrom(folder: string, { files }: Given): Generator<Difference> {
  const paths = new Set([...Object.keys(files), ...filesIn(folder)]);
  for (const ours of [storageFile, lessonPageFile]) paths.delete(ours);
  let left = largest.all;
  for (const file of [...paths].sort()) {
    const read = readInside(folder, file, Math.min(largest.file, left));
    const now = 'bytes' in read ? withUnixEnds(read.bytes) : undefined;
    left -= now?.length ?? 0;
    if (now === undefined || !isFingerprintOf(files[file], now)) yield { file, now };
  }
}

/** What Python makes beside its sources, and what `class --force` or an edit of ours has kept. */
const kept = /\.(?:pyc|orig(?:\.?\d+)?)$/;

function filesIn(root: string): readonly string[] {
  const found: string[] = [];
  let folders = ['.'];
  for (let depth = 0; depth < most.depth && found.length < most.files; depth++) {
    const entries = folders
      .flatMap((folder) =>
        entriesIn(join(root, folder)).map((entry) => ({
          path: posix.join(folder, entry.name),
          name: entry.name,
          isFolder: entry.isDirectory(),
        })),
      )
      .filter(({ name }) => !isLeftBehind(name) && !kept.test(name))
      .slice(0, most.files);
    found.push(...entries.filter(({ isFolder }) => !isFolder).map(({ path }) => path));
    folders = entries.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  }
  return found.slice(0, most.files);
}
