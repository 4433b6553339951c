import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { noteUse, unusedFor } from '../../disk/last-use.js';
import { namesIn } from '../../disk/list-folder.js';
import { isFolder } from '../../disk/look.js';
import { readSmallFile } from '../../disk/read-small-file.js';
import { removeFolder } from '../../disk/remove.js';
import { replaceFile } from '../../disk/replace-file.js';
import { fixedAddress, type GitAddress } from './lab-address.js';

/** Where a lab is, and what a project stores of it. */
export interface FetchedLab {
  readonly folder: string;
  readonly stored: string;
}

/**
 * Where labs are kept: a folder for each commit and place in it, which never changes, and a file for
 * each branch, which says the commit that it was when it was fetched last. Nothing is shared by two
 * runs but what is renamed into its place. Source: the XDG Base Directory Specification, which has an
 * empty or relative path ignored.
 */
export function labCache(env: Readonly<Record<string, string | undefined>>): string {
  const xdg = env['XDG_CACHE_HOME'];
  const base = xdg?.startsWith('/') ? xdg : join(homedir(), '.cache');
  return join(base, 'docker-intro', 'labs');
}

/** The place of a lab as it was at a commit. */
export const cachedPlace = (
  cache: string,
  { url, path }: GitAddress,
  commit: string,
): FetchedLab => ({
  folder: join(cache, `${commit.slice(0, 16)}-${nameFor(url, path)}`),
  stored: fixedAddress(url, commit, path),
});

/** A lab that is in the cache; undefined where it is not. */
export function keptLab(
  cache: string,
  address: GitAddress,
  commit: string | undefined,
): FetchedLab | undefined {
  const place = commit === undefined ? undefined : cachedPlace(cache, address, commit);
  if (place === undefined || !isFolder(place.folder)) return undefined;
  noteUse(place.folder);
  return place;
}

export const isCommit = (text: string): boolean => /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(text);

/** The commit that a branch or a tag was when it was fetched last. */
export function notedCommit(cache: string, address: GitAddress): string | undefined {
  if (isCommit(address.ref)) return address.ref;
  const noted = readSmallFile(noteOf(cache, address));
  const commit = 'text' in noted ? noted.text.trim() : '';
  return isCommit(commit) ? commit : undefined;
}

/** @param work a folder for what is not finished */
export const noteCommit = (
  cache: string,
  address: GitAddress,
  commit: string,
  work: string,
): void => replaceFile(noteOf(cache, address), { contents: `${commit}\n`, mode: 0o644 }, work);

const noteOf = (cache: string, { url, ref }: GitAddress): string =>
  join(cache, `ref-${nameFor(url, ref)}`);

/** Milliseconds after which what nobody has used is removed: half a year, longer than a term. */
const longUnused = 183 * 24 * 60 * 60 * 1000;

/** Removes what was not used for long. What a killed run has left is removed with its work folder. */
export function removeUnused(cache: string): void {
  for (const name of namesIn(cache)) {
    const path = join(cache, name);
    if (!name.startsWith('.') && unusedFor(path) > longUnused) removeFolder(path);
  }
}

const nameFor = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
