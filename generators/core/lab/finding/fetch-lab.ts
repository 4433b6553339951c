import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isFolder } from '../../disk/look.js';
import { moveIntoPlace } from '../../disk/new-folder.js';
import { openWorkFolder, type WorkFolder } from '../../disk/work-folder.js';
import { writeSmallFile } from '../../disk/write-small-file.js';
import { outsideOfAny, quiet } from '../../process/git-settings.js';
import type { Run, RunResult } from '../../process/run.js';
import { fixedAddress, type LabAddress } from './lab-address.js';

/** Milliseconds for git to fetch the newest state of a repository, or to do anything here. */
const deadlines = { fetch: 120_000, here: 30_000 };

/** Why a lab could not be had, and what git said of it. */
export interface NotFetched {
  readonly failed: 'gitMissing' | 'offline' | 'timedOut' | 'git' | 'noFolder' | 'noCache';
  readonly detail: string;
}

/** Where a lab is, and what a project stores of it. */
export interface FetchedLab {
  readonly folder: string;
  readonly stored: string;
}

/**
 * Fetches a lab by git, or takes it from the cache: what a commit holds never changes. It is written
 * as it stands in the repository: no hook and no filter runs, links and submodules are not followed.
 */
export async function fetchLab(
  address: GitAddress,
  run: Run,
  isOffline: boolean,
): Promise<FetchedLab | NotFetched> {
  const cache = labCache(process.env);
  const kept = isCommit(address.ref) && placeOf(cache, address, address.ref);
  if (kept && isFolder(kept.folder)) return kept;
  let work: WorkFolder;
  try {
    work = openWorkFolder(cache);
  } catch (error) {
    return { failed: 'noCache', detail: (error as Error).message };
  }
  try {
    return await fetchInto(cache, work.path, address, run, isOffline);
  } catch (error) {
    return { failed: 'noCache', detail: (error as Error).message };
  } finally {
    work.close();
  }
}

async function fetchInto(
  cache: string,
  work: string,
  address: GitAddress,
  run: Run,
  isOffline: boolean,
): Promise<FetchedLab | NotFetched> {
  const { url, ref, path } = address;
  const repository = join(cache, `${nameFor(url)}.git`);
  const git = (words: readonly string[], timeout = deadlines.here) =>
    run({
      argv: ['git', ...quiet, ...asItIs, ...words],
      env: {
        ...gitEnvironment,
        ...{ GIT_DIR: repository, GIT_WORK_TREE: work, GIT_INDEX_FILE: join(work, '.index') },
      },
      timeout,
    });
  const own = `refs/labs/${nameFor(ref)}`;
  if (!isOffline) {
    const begun = await git(['init', '--quiet', '--template=']);
    if (!isDone(begun)) return notFetched(begun);
    const how = ['--depth=1', '--no-tags', '--no-recurse-submodules', '--force', '--quiet'];
    const fetched = await git(['fetch', ...how, '--', url, `${ref}:${own}`], deadlines.fetch);
    if (!isDone(fetched)) return notFetched(fetched);
  }
  const asked = await git(['rev-parse', '--verify', '--quiet', `${own}^{commit}`]);
  const commit = asked.stdout.trim();
  if (asked.ended === 'missing') return notFetched(asked);
  if (!isCommit(commit)) return { failed: 'offline', detail: '' };
  const place = placeOf(cache, address, commit);
  if (isFolder(place.folder)) return place;

  // What this file says counts more than what the repository says of its own files.
  writeSmallFile(
    join(repository, 'info', 'attributes'),
    '* -filter -text -ident -eol -working-tree-encoding\n',
  );
  const all = path === '' ? '.' : path;
  const written = await git(['checkout', '--force', '--quiet', commit, '--', all]);
  if (!isDone(written) || !isFolder(join(work, path))) return { failed: 'noFolder', detail: '' };
  // Somebody else may have fetched the same meanwhile.
  moveIntoPlace(join(work, path), place.folder);
  return place;
}

type GitAddress = Extract<LabAddress, { kind: 'git' }>;

const placeOf = (cache: string, { url, path }: GitAddress, commit: string): FetchedLab => ({
  folder: join(cache, `${commit.slice(0, 16)}-${nameFor(url, path)}`),
  stored: fixedAddress(url, commit, path),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** Files as they are in the repository, links as files. */
const asItIs = [
  ...['-c', 'core.bare=false', '-c', 'core.symlinks=false', '-c', 'core.autocrlf=false'],
  ...['-c', 'core.attributesFile=/dev/null', '-c', 'maintenance.auto=false'],
];

/** The user's own settings lead to the server: a proxy, a key, a login that is kept. Nobody is asked. */
const gitEnvironment: Environment = {
  ...outsideOfAny,
  GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  ...{ GIT_ASKPASS: 'false', SSH_ASKPASS: 'false', SSH_ASKPASS_REQUIRE: 'never' },
  ...{ GCM_INTERACTIVE: 'never', GIT_NO_REPLACE_OBJECTS: '1' },
  ...{ GIT_HTTP_LOW_SPEED_LIMIT: '1000', GIT_HTTP_LOW_SPEED_TIME: '20' },
  ...{ LC_ALL: 'C', LANGUAGE: 'C' },
};

/** Where labs are kept. Source: the XDG Base Directory Specification, which has an empty or relative one ignored. */
function labCache(env: Environment): string {
  const xdg = env['XDG_CACHE_HOME'];
  const base = xdg?.startsWith('/') ? xdg : join(homedir(), '.cache');
  return join(base, 'docker-intro', 'labs');
}

const isCommit = (text: string): boolean => /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(text);
const isDone = ({ ended, exitCode }: RunResult): boolean => ended === 'exited' && exitCode === 0;

const notFetched = ({ ended, output }: RunResult): NotFetched => ({
  failed: ended === 'missing' ? 'gitMissing' : ended === 'timedOut' ? 'timedOut' : 'git',
  detail: output,
});

const nameFor = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
