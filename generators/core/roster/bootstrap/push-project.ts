import { join } from 'node:path';
import type { Messages } from '../../i18n/messages.js';
import { printable } from '../../i18n/quote.js';
import type { Run } from '../../process/run.js';
import { pushEnvironment } from './push-environment.js';
import { classifyPush } from './push-failure.js';
import { headOf, isFolder } from './read-head.js';
import { type Remote, withoutSecrets } from './remote.js';

/** What became of a push; `why` is a sentence with its remedy. */
export type Pushed =
  | { readonly push: 'pushed' | 'equal' }
  | { readonly push: 'diverged' | 'failed'; readonly why: string };

export interface PushSettings {
  readonly run: Run;
  /** An empty repository: a project's own settings may be somebody else's by now, and start programs. */
  readonly gitDir: string;
  /** Whether the user has a command of their own for ssh. */
  readonly ownSsh: boolean;
  /** Milliseconds for one push. */
  readonly timeout: number;
  readonly messages: Messages;
  readonly signal: AbortSignal;
}

const options = [
  ...['--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'],
  '--no-force',
];

/** Characters of what git said last. */
const words = 300;

/** Pushes what is at the head of a project to `main` of its remote, and never by force. */
export async function pushProject(
  folder: string,
  remote: Remote,
  settings: PushSettings,
): Promise<Pushed> {
  const { run, gitDir, ownSsh, timeout, messages, signal } = settings;
  const text = messages.bootstrap.push;
  const objects = join(folder, '.git/objects');
  const commit = headOf(join(folder, '.git'));
  if (commit === undefined || !isFolder(objects)) {
    return { push: 'failed', why: text.nothing };
  }
  const done = await run({
    argv: [
      'git',
      `--git-dir=${gitDir}`,
      'push',
      ...options,
      remote.url,
      `${commit}:refs/heads/main`,
    ],
    cwd: gitDir,
    env: pushEnvironment(remote, objects, ownSsh),
    timeout,
    signal,
  });
  if (done.ended === 'timedOut') {
    return { push: 'failed', why: text.timedOut(remote.shown, timeout / 1000) };
  }
  if (done.ended === 'aborted') return { push: 'failed', why: text.stopped };
  if (done.exitCode === 0) return { push: /^=\t/m.test(done.stdout) ? 'equal' : 'pushed' };
  if (/^!\t[^\n]*\[rejected\]/m.test(done.stdout)) {
    return { push: 'diverged', why: text.diverged(remote.shown) };
  }
  const said = withoutSecrets(done.output, remote);
  const failure = classifyPush(said);
  return { push: 'failed', why: text[failure](remote.shown, lastWords(failure, said)) };
}

/** What the server said where it did, else what git said last; one line. */
function lastWords(failure: string, said: string): string {
  const lines = said
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const theirs = lines
    .filter((line) => line.startsWith('remote:'))
    .map((line) => line.slice(7).trim());
  const ours = lines.filter((line) => /^(?:fatal|error|ssh):/.test(line));
  const chosen =
    failure === 'declined' && theirs.join('') !== ''
      ? theirs.join(' ')
      : (ours[0] ?? lines.at(-1) ?? '');
  // The address is said already.
  return printable(chosen.replace(/^fatal: unable to access '[^']*': /, ''), words);
}
