import { lstatSync } from 'node:fs';
import { posix } from 'node:path';
import { entriesIn } from '../../disk/list-folder.js';
import { isFolder } from '../../disk/look.js';

/** By these a repository has its settings, its refs or its objects from another place. */
const elsewhere = [
  ...['commondir', 'config.worktree'],
  ...['objects/info/alternates', 'objects/info/http-alternates'],
];

/** Bytes: the settings of a repository are some lines, and so are lists of what is left out of it. */
const largestConfig = 64 * 1024;
const largestList = 1024 * 1024;

/** Bytes of whatever else is no object: git takes most of it into memory as a whole. */
const largest = 64 * 1024 * 1024;

/** Files and folders of a repository: git packs its objects long before. */
const most = 100_000;

/**
 * Looks, without git, for what in a repository could lead git out of it, or make it wait. Hooks may
 * be links: none is run.
 * @param folder that of the project
 * @returns the path of the first such thing, in the project; undefined where there is none
 */
export function oddPart(folder: string): string | undefined {
  const gitDir = `${folder}/.git`;
  if (!isFolder(gitDir)) return '.git';
  const known = elsewhere.find((path) => lstatSync(`${gitDir}/${path}`, { throwIfNoEntry: false }));
  if (known !== undefined) return `.git/${known}`;
  if (isLarger(`${gitDir}/config`, largestConfig)) return '.git/config';
  return oddEntry(folder, '.git', { left: most });
}

const isLarger = (path: string, most: number): boolean =>
  (lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) > most;

/** The first link, pipe, file without bounds and the like below a folder, or the folder where more begins than is looked at. */
function oddEntry(folder: string, path: string, entries: { left: number }): string | undefined {
  for (const entry of entriesIn(`${folder}/${path}`)) {
    const place = posix.join(path, entry.name);
    entries.left -= 1;
    if (entries.left < 0) return path;
    if (place === '.git/hooks' && entry.isDirectory()) continue;
    if (entry.isFile() && isBounded(folder, place)) continue;
    const odd = entry.isDirectory() ? oddEntry(folder, place, entries) : place;
    if (odd !== undefined) return odd;
  }
  return undefined;
}

/** Whether git can hold a file of a repository. */
function isBounded(folder: string, path: string): boolean {
  if (path.startsWith('.git/objects/')) return true;
  return !isLarger(`${folder}/${path}`, path === '.git/info/exclude' ? largestList : largest);
}

const readByGit = ['.gitignore', '.gitattributes', '.gitmodules'];

/**
 * The first of the files by which git treats these paths that is a pipe or a device, for which git
 * would wait, or has more than it could hold.
 */
export function oddList(folder: string, paths: readonly string[]): string | undefined {
  const folders = new Set(['.', ...paths.map((path) => posix.dirname(path))]);
  return [...folders]
    .flatMap((each) => readByGit.map((name) => posix.join(each, name)))
    .find((path) => {
      const seen = lstatSync(`${folder}/${path}`, { throwIfNoEntry: false });
      return seen && !seen.isDirectory() && !(seen.isFile() && seen.size <= largestList);
    });
}
