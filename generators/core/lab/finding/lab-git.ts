import { join } from 'node:path';
import { outsideOfAny, quiet } from '../../process/git-settings.js';
import type { Run, RunRequest, RunResult } from '../../process/run.js';

/** Runs git in a repository that has a lab. */
export type LabGit = (words: readonly string[], more?: Partial<RunRequest>) => Promise<RunResult>;

/**
 * Git with a repository and a folder of files in a folder of ours.
 * @param timeout milliseconds where nothing else is said
 */
export function labGit(
  work: string,
  run: Run,
  timeout: number,
): { readonly git: LabGit; readonly repository: string; readonly files: string } {
  const [repository, files] = [join(work, 'repository'), join(work, 'files')];
  const env = {
    ...gitEnvironment,
    ...{ GIT_DIR: repository, GIT_WORK_TREE: files, GIT_INDEX_FILE: join(work, 'index') },
  };
  const git: LabGit = (words, more = {}) =>
    run({ argv: ['git', ...quiet, ...asItIs, ...words], env, timeout, ...more });
  return { git, repository, files };
}

/** Files as they are in the repository, in one pack, of which what is large is never held in memory. */
const asItIs = [
  ...['-c', 'core.bare=false', '-c', 'core.symlinks=false', '-c', 'core.autocrlf=false'],
  ...['-c', 'core.attributesFile=/dev/null', '-c', 'maintenance.auto=false'],
  ...['-c', 'fetch.unpackLimit=1', '-c', 'core.bigFileThreshold=1m'],
];

/** The user's own settings lead to the server: a proxy, a key, a login that is kept. Nobody is asked. */
const gitEnvironment: Readonly<Record<string, string | undefined>> = {
  ...outsideOfAny,
  GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  ...{ GIT_ASKPASS: 'false', SSH_ASKPASS: 'false', SSH_ASKPASS_REQUIRE: 'never' },
  ...{ GCM_INTERACTIVE: 'never', GIT_NO_REPLACE_OBJECTS: '1', GIT_LITERAL_PATHSPECS: '1' },
  ...{ GIT_HTTP_LOW_SPEED_LIMIT: '1000', GIT_HTTP_LOW_SPEED_TIME: '20' },
  ...{ LC_ALL: 'C', LANGUAGE: 'C' },
};
