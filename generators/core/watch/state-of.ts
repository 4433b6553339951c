import { statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { ifReadable } from '../disk/look.js';
import { contextFiles } from '../verify/reading/context/context-files.js';
import { filesBelow } from '../verify/reading/context/files-below.js';

/** What editors put beside a file while it is open: vim its try whether it may write, Emacs its locks. */
const editors = /^(?:4913|.*~|#.*#)$/;

/** Hidden files that decide what is built, and how. */
const hidden = ['.dockerignore', '.yo-rc.json'];

/**
 * What the files of a project are like now: another text once one was saved, made or removed. By
 * their times and sizes, which a network share, WSL and a mounted folder have too, where none of
 * them tells of a change by itself.
 * @param dir the project's folder
 */
export function stateOf(dir: string): string {
  const root = resolve(dir);
  const paths = filesBelow(contextFiles(root)).filter(
    (path) => !editors.test(posix.basename(path)),
  );
  const folders = new Set(['.', ...paths.map((path) => posix.dirname(path))]);
  const besides = [...folders].flatMap((folder) => hidden.map((name) => posix.join(folder, name)));
  return [...paths, ...besides].map((path) => `${path} ${savedAt(join(root, path))}`).join('\n');
}

const savedAt = (path: string): string =>
  ifReadable(() => {
    const { mtimeMs, size, mode } = statSync(path);
    return `${mtimeMs} ${size} ${mode}`;
  }) ?? '';
