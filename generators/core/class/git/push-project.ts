import { join } from 'node:path';
import { isFolder } from '../../disk/look.js';
import { plainBytes } from '../../disk/read-small-file.js';
import type { Messages } from '../../i18n/messages.js';
import { gitWords } from '../../process/git-words.js';
import type { Run, RunResult } from '../../process/run.js';
import { printable } from '../../text/quote.js';
import type { Note } from '../../verdict/note.js';
import { oddPart } from './look-inside.js';
import { gitMemory, wantedMore } from './memory.js';
import { pushEnvironment } from './push-environment.js';
import { classifyPush } from './push-failure.js';
import { headOf, headOfMain } from './read-head.js';
import { type Remote, withoutSecrets } from './remote.js';
import { gitCommandFor } from './typed-command.js';

/** What became of a push. */
type Pushed =
  | { readonly push: 'pushed' | 'equal' }
  | { readonly push: 'diverged' | 'failed'; readonly note: Note };

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

/** What is large is sent as it is: to look for what it has in common with others takes much memory. */
const sparing = [
  ...['-c', 'core.bigFileThreshold=16m', '-c', 'pack.windowMemory=64m', '-c', 'pack.threads=1'],
];

/** Characters of what git said last. */
const words = 300;

/** Pushes the branch main of a project, whatever is checked out, to that of its remote, and never by force. */
export async function pushProject(
  folder: string,
  remote: Remote,
  settings: PushSettings,
): Promise<Pushed> {
  const { run, gitDir, ownSsh, timeout, messages, signal } = settings;
  const text = messages.makingClass.push;
  const objects = join(folder, '.git/objects');
  const own = join(folder, '.git');
  // By a link or a list of others' objects, somebody else's commits would be pushed.
  const part = isFolder(own) ? oddPart(folder) : undefined;
  if (part !== undefined) return failure('unsafe', messages.makingClass.unsafe(part));
  const commit = headOfMain(own);
  if (commit === undefined || !isFolder(objects)) {
    if (headOf(own) === undefined || !isFolder(objects)) return failure('nothing', text.nothing);
    return failure('noMain', text.noMain(gitCommandFor(folder, 'branch', 'main')));
  }
  const done = await run({
    argv: [
      'git',
      `--git-dir=${gitDir}`,
      ...sparing,
      'push',
      ...options,
      remote.url,
      `${commit}:refs/heads/main`,
    ],
    cwd: gitDir,
    env: pushEnvironment(remote, objects, ownSsh),
    memory: gitMemory,
    timeout,
    signal,
  });
  if (done.ended === 'timedOut') {
    return failure('timedOut', text.timedOut(remote.shown, timeout / 1000));
  }
  if (done.ended === 'aborted') return failure('stopped', text.stopped);
  if (done.exitCode === 0) return { push: /^=\t/m.test(done.stdout) ? 'equal' : 'pushed' };
  return refusal(done, folder, remote, messages);
}

/** What a push means that git did not do. */
function refusal(
  { stdout, output }: RunResult,
  folder: string,
  remote: Remote,
  { makingClass }: Messages,
): Pushed {
  const text = makingClass.push;
  if (/^!\t[^\n]*\[rejected\]/m.test(stdout)) {
    const from = originIs(join(folder, '.git'), remote) ? 'origin' : remote.shown;
    const pull = gitCommandFor(folder, 'pull', from, 'main');
    return {
      push: 'diverged',
      note: { kind: 'diverged', text: text.diverged(remote.shown, pull), needs: 'look' },
    };
  }
  if (wantedMore(output)) return failure('tooHeavy', makingClass.tooHeavy);
  const said = withoutSecrets(output, remote);
  const kind = classifyPush(said);
  return failure(kind, text[kind](remote.shown, lastWords(kind, said)));
}

const failure = (kind: string, text: string): Pushed => ({
  push: 'failed',
  note: { kind, text, needs: 'mend' },
});

/** Whether a project's origin is this address, as far as can be told without git. */
function originIs(gitDir: string, { shown }: Remote): boolean {
  const config = join(gitDir, 'config');
  return Buffer.from(plainBytes(config) ?? '').includes(`url = ${shown}\n`);
}

/** What the server said where it did, else what git said; one line. */
function lastWords(kind: string, said: string): string {
  const theirs = said
    .split(/[\r\n]+/)
    .filter((line) => line.startsWith('remote:'))
    .map((line) => line.slice(7).trim())
    .join(' ')
    .trim();
  const chosen = kind === 'declined' && theirs !== '' ? theirs : gitWords(said);
  // The address is said already.
  return printable(chosen.replace(/^fatal: unable to access '[^']*': /, ''), words);
}
