import { outsideOfAny, quiet } from '../../process/git-settings.js';
import type { Run } from '../../process/run.js';
import { gitMemory, gitMemoryEnvironment } from './memory.js';

/** Milliseconds for one git command on a handful of small files. */
const usualTimeout = 60_000;

/** Nothing that is set up on this machine changes what is committed, or is started by it. */
const alone = [
  ...quiet,
  ...['-c', 'maintenance.auto=false', '-c', 'core.attributesFile=/dev/null'],
  ...['-c', 'core.excludesFile=/dev/null', '-c', 'safe.directory=*', '-c', 'commit.cleanup=strip'],
  ...['-c', 'core.commentChar=#', '-c', 'i18n.commitEncoding=utf-8', '-c', 'commit.template='],
  // A repository that lies in another one has settings of its own.
  ...['-c', 'diff.ignoreSubmodules=all', '-c', 'submodule.recurse=false'],
  // Of a commit that is shown, gpg would be asked, which may fetch keys.
  ...['-c', 'log.showSignature=false'],
  // Behind a commit git copies or mends whatever files a repository names as conflicts.
  ...['-c', 'rerere.enabled=false'],
];

/**
 * Author and time of every commit that `class` makes: the same for every teacher and on every
 * machine, so that the same roster gives the same commits.
 */
const signature = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'docker-intro'],
    [`GIT_${who}_EMAIL`, 'docker-intro@localhost'],
    [`GIT_${who}_DATE`, '2020-01-01T00:00:00+0000'],
  ]),
);

/** Of what git itself would take from our environment, only where its own programs are. */
function ownEnvironment(above: string): Readonly<Record<string, string | undefined>> {
  const inherited = Object.keys(process.env)
    .filter((name) => name.startsWith('GIT_') && name !== 'GIT_EXEC_PATH')
    .map((name) => [name, undefined]);
  return {
    ...Object.fromEntries(inherited),
    ...outsideOfAny,
    ...signature,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: above,
    GIT_TERMINAL_PROMPT: '0',
    // Nothing is fetched, whatever a repository lacks and whoever it says has it.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    ...gitMemoryEnvironment,
    LC_ALL: 'C',
  };
}

/** Where a git command runs. */
interface GitPlace {
  readonly cwd: string;
  /** The folder beyond which no repository is looked for. */
  readonly above: string;
  /** Milliseconds, where the usual ones are too few. */
  readonly timeout?: number;
  /** A repository that has all of its parts itself, and may be somebody else’s. */
  readonly gitDir?: string;
  /** Told of what it says as it comes. */
  readonly onStdout?: (chunk: Buffer) => void;
}

/** Runs git commands that ask nothing of the user's configuration. */
export const ownGit =
  (place: GitPlace, run: Run, signal: AbortSignal) =>
  (...words: readonly string[]) => {
    const { cwd, above, timeout = usualTimeout, gitDir, onStdout } = place;
    const env = { ...ownEnvironment(above), ...(gitDir && { GIT_COMMON_DIR: gitDir }) };
    const more = { ...(onStdout && { onStdout }), ...(gitDir && { memory: gitMemory }) };
    return run({ argv: ['git', ...alone, ...words], env, cwd, timeout, signal, ...more });
  };
