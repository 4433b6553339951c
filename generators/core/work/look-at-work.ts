import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { openRepository } from '../class/git/repository.js';
import { makePlanner } from '../class/plan-student.js';
import type { Given } from '../class/standing/class-index.js';
import { fingerprintOf } from '../class/standing/fingerprint.js';
import { readMark } from '../class/standing/mark.js';
import { answersFrom } from '../class/standing/stored-texts.js';
import type { Messages } from '../i18n/messages.js';
import type { Run } from '../process/run.js';
import type { ChangedFile, WorkReport } from '../verdict/work.js';
import { differencesFrom } from './changed-files.js';
import { type Compared, findCopies } from './copies.js';
import { countLines } from './count-lines.js';

/** A project that was handed out, and what the class knows of it. */
export interface HandedOut {
  readonly dir: string;
  readonly id: string;
  readonly given: Given;
  /** The commit that it was handed out with; null where there was none. */
  readonly commit: string | null;
}

/** Changed files that are named for a project. */
const most = 50;

/**
 * What students have made of what they were given, by the folders of their projects. Reads files, and
 * asks git only where a repository is known to be harmless.
 */
export async function lookAtWork(
  handedOut: readonly HandedOut[],
  run: Run,
  messages: Messages,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, WorkReport>> {
  if (handedOut.length === 0) return new Map();
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(2 * availableParallelism());
  const seen = await Promise.all(
    handedOut.map((one) =>
      limit(async () => {
        const changes = await changesIn(one, messages);
        const history = signal.aborted ? none : await historyOf(one, run, signal);
        return { ...one, ...changes, ...history };
      }),
    ),
  );
  const copies = findCopies(seen);
  return new Map(
    seen.map(({ dir, id, changed, files, commits, lastCommit }) => {
      const copiedFrom = copies.get(id) ?? [];
      return [dir, { changed, files, commits, lastCommit, copiedFrom }];
    }),
  );
}

type Changes = Pick<WorkReport, 'changed' | 'files'> & Pick<Compared, 'marked' | 'changes'>;

/** The changed files with their lines, one file at a time. */
async function changesIn({ dir, id, given }: HandedOut, messages: Messages): Promise<Changes> {
  const changed: ChangedFile[] = [];
  const written: string[] = [];
  let files = 0;
  let before: ((path: string) => string | undefined | null) | undefined;
  for (const { file, now } of differencesFrom(dir, given)) {
    files += 1;
    if (now && now.length > 0) written.push(`${file} ${fingerprintOf(now)}`);
    if (changed.length >= most) continue;
    before ??= await handedOutTexts(id, given, messages);
    changed.push(await countLines(file, before(file), now));
  }
  const changes = written.length === 0 ? undefined : fingerprintOf(written.join('\n'));
  return { changed, files, changes, marked: readMark(dir)?.mark.student };
}

/**
 * What stood in a file that was handed out: it is made again, and known where this version still
 * makes the same. Undefined for a new file, null where nobody knows.
 */
async function handedOutTexts(id: string, { answers, files }: Given, messages: Messages) {
  const parsed = await answersFrom(answers, messages);
  const made = new Map<string, string>();
  // Of a teacher's lab nobody knows here where it lies.
  if (parsed && parsed.lab === undefined) {
    const plan = await makePlanner([{ answers: parsed }], undefined);
    for (const file of plan({ id, answers: parsed }).files) {
      const { path, contents } = file;
      if (typeof contents === 'string' && fingerprintOf(contents) === files[path]) {
        made.set(path, contents);
      }
    }
  }
  return (path: string) => (files[path] === undefined ? undefined : (made.get(path) ?? null));
}

/** Milliseconds for what git tells of one project: more is a history that nobody works in. */
const patience = 10_000;

const none = { commits: null, lastCommit: null };

async function historyOf(
  { dir, commit }: HandedOut,
  run: Run,
  signal: AbortSignal,
): Promise<Pick<WorkReport, 'commits' | 'lastCommit'>> {
  const folder = resolve(dir);
  try {
    const soon = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    const repository = await openRepository(folder, dirname(folder), [], run, soon);
    return 'left' in repository ? none : await repository.history(commit);
  } catch {
    // A repository that git cannot read has nothing to tell; the verdict does not depend on it.
    return none;
  }
}
