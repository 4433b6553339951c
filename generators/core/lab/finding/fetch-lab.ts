import { join } from 'node:path';
import { isFolder } from '../../disk/look.js';
import { moveIntoPlace, writeNewFolder } from '../../disk/new-folder.js';
import { openWorkFolder, type WorkFolder } from '../../disk/work-folder.js';
import { writeSmallFile } from '../../disk/write-small-file.js';
import { gitWords } from '../../process/git-words.js';
import type { Run, RunResult } from '../../process/run.js';
import type { GitAddress } from './lab-address.js';
import {
  cachedPlace,
  type FetchedLab,
  isCommit,
  keptLab,
  labCache,
  noteCommit,
  notedCommit,
  removeUnused,
} from './lab-cache.js';
import { type LabGit, labGit } from './lab-git.js';
import { readListing } from './lab-listing.js';
import { whileSmall } from './while-small.js';

/** How much a lab may be, and how long it may take. */
export interface FetchBounds {
  /** Bytes that git may fetch: the newest state of a repository, compressed. */
  readonly repository: number;
  /** Bytes of the lab in it, and files. */
  readonly lab: number;
  readonly files: number;
  /** Milliseconds for git to fetch it, and to do anything here. */
  readonly fetch: number;
  readonly here: number;
}

export const usualBounds: FetchBounds = {
  ...{ repository: 256 * 1024 * 1024, lab: 64 * 1024 * 1024, files: 2000 },
  ...{ fetch: 120_000, here: 30_000 },
};

/** Bytes of a listing of too many files. */
const longestListing = 4 * 1024 * 1024;

/** Why a lab could not be had, and what git said of it, or which file is at fault. */
export interface NotFetched {
  readonly failed:
    | ('gitMissing' | 'offline' | 'timedOut' | 'git')
    | ('noFolder' | 'noCache' | 'tooLarge' | 'odd');
  readonly detail: string;
}

/**
 * Fetches a lab by git, or takes it from the cache: what a commit holds never changes. It is written
 * as it stands in the repository: no hook and no filter runs, and links and submodules are refused.
 */
export async function fetchLab(
  address: GitAddress,
  run: Run,
  isOffline: boolean,
  bounds: FetchBounds = usualBounds,
): Promise<FetchedLab | NotFetched> {
  const cache = labCache(process.env);
  const isKnown = isOffline || isCommit(address.ref);
  const kept = isKnown ? keptLab(cache, address, notedCommit(cache, address)) : undefined;
  if (kept !== undefined) return kept;
  if (isOffline) return { failed: 'offline', detail: '' };
  let work: WorkFolder | undefined;
  try {
    work = openWorkFolder(cache);
    removeUnused(cache);
    return await fetchInto(cache, work.path, address, run, bounds);
  } catch (error) {
    return { failed: 'noCache', detail: (error as Error).message };
  } finally {
    work?.close();
  }
}

/** In a repository of this run alone: two runs share no lock, and what is left of a killed one is removed whole. */
async function fetchInto(
  cache: string,
  work: string,
  address: GitAddress,
  run: Run,
  bounds: FetchBounds,
): Promise<FetchedLab | NotFetched> {
  const { url, ref, path } = address;
  const { git, repository, files } = labGit(work, run, bounds.here);
  writeNewFolder(files, []);
  const begun = await git(['init', '--quiet', '--template=']);
  if (!isDone(begun)) return notFetched(begun);
  const own = 'refs/labs/fetched';
  const how = ['--depth=1', '--no-tags', '--no-recurse-submodules', '--force', '--quiet'];
  const fetched = await whileSmall(repository, bounds.repository, (signal) =>
    git(['fetch', ...how, '--', url, `${ref}:${own}`], { timeout: bounds.fetch, signal }),
  );
  if (fetched === undefined) return tooLarge;
  if (!isDone(fetched)) return notFetched(fetched);
  const asked = await git(['rev-parse', '--verify', '--quiet', `${own}^{commit}`]);
  const commit = asked.stdout.trim();
  if (!isCommit(commit)) return notFetched(asked);
  const kept = keptLab(cache, address, commit);
  if (kept === undefined) {
    const refused = await misfitIn(commit, path, git, bounds);
    if (refused !== undefined) return refused;
    // What this file says counts more than what the repository says of its own files.
    const attributes = '* -filter -text -ident -eol -working-tree-encoding\n';
    writeSmallFile(join(repository, 'info', 'attributes'), attributes);
    const all = path === '' ? '.' : path;
    const written = await git(['checkout', '--force', '--quiet', commit, '--', all]);
    if (!isDone(written) || !isFolder(join(files, path))) return noFolder;
    // Somebody else may have fetched the same meanwhile.
    moveIntoPlace(join(files, path), cachedPlace(cache, address, commit).folder);
  }
  noteCommit(cache, address, commit, work);
  return cachedPlace(cache, address, commit);
}

/** Why what a commit holds of a lab is not written: a small repository may hold files without an end. */
async function misfitIn(
  commit: string,
  path: string,
  git: LabGit,
  bounds: FetchBounds,
): Promise<NotFetched | undefined> {
  const chunks: Buffer[] = [];
  const enough = new AbortController();
  let size = 0;
  const onStdout = (chunk: Buffer) => {
    size += chunk.length;
    if (size > longestListing) enough.abort();
    else chunks.push(chunk);
  };
  const words = [
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    commit,
    ...(path === '' ? [] : ['--', path]),
  ];
  const listed = await git(words, { onStdout, signal: enough.signal });
  if (listed.ended === 'aborted') return tooLarge;
  if (!isDone(listed)) return notFetched(listed);
  const { entries, bytes, odd } = readListing(Buffer.concat(chunks).toString());
  if (entries === 0) return noFolder;
  if (entries > bounds.files || bytes > bounds.lab) return tooLarge;
  return odd[0] === undefined ? undefined : { failed: 'odd', detail: odd[0] };
}

const tooLarge: NotFetched = { failed: 'tooLarge', detail: '' };
const noFolder: NotFetched = { failed: 'noFolder', detail: '' };

const isDone = ({ ended, exitCode }: RunResult): boolean => ended === 'exited' && exitCode === 0;

/** What git said may name an address that the user's settings have put a token into. */
const notFetched = ({ ended, output }: RunResult): NotFetched => ({
  failed: ended === 'missing' ? 'gitMissing' : ended === 'timedOut' ? 'timedOut' : 'git',
  detail: gitWords(output),
});
