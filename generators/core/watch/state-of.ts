import { statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { entriesIn } from '../disk/list-folder.js';
import { ifReadable } from '../disk/look.js';
import { mayBeWritten } from '../verify/reading/context/files-below.js';

/** What editors put beside a file while it is open: vim its try whether it may write, Emacs its locks. */
const editors = /^(?:4913|.*~|#.*#)$/;

/** Hidden files that decide what is built, and how. */
const hidden = ['.dockerignore', '.yo-rc.json'];

/** Files that are looked at ten times a second: with more, a save of what is further in is missed. */
const mostFiles = 20_000;

/**
 * What the files of a project are like now: another text once one was saved, made or removed. By
 * their times and sizes, which a network share, WSL and a mounted folder have too, where none of
 * them tells of a change by itself.
 * @param dir the project's folder
 */
export function stateOf(dir: string): string {
  const root = resolve(dir);
  return filesIn(root)
    .map((path) => `${path} ${savedAt(join(root, path))}`)
    .join('\n');
}

/** The files at its top first. A link to a folder is not followed: it may go round in a circle. */
function filesIn(root: string): readonly string[] {
  const files: string[] = [];
  let folders = [''];
  while (folders.length > 0 && files.length < mostFiles) {
    const below: string[] = [];
    for (const folder of folders) {
      for (const entry of entriesIn(join(root, folder))) {
        if (!isWatched(entry.name)) continue;
        (entry.isDirectory() ? below : files).push(posix.join(folder, entry.name));
      }
    }
    folders = below;
  }
  return files.slice(0, mostFiles).sort();
}

const isWatched = (name: string): boolean =>
  hidden.includes(name) || (mayBeWritten(name) && !editors.test(name));

const savedAt = (path: string): string =>
  ifReadable(() => {
    const { mtimeMs, size, mode } = statSync(path);
    return `${mtimeMs} ${size} ${mode}`;
  }) ?? '';
