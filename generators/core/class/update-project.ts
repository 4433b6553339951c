import { join } from 'node:path';
import type { PlannedFile } from '../disk/planned-file.js';
import type { Messages } from '../i18n/messages.js';
import { storageFile } from '../options/read-stored.js';
import type { Student } from '../roster/student.js';
import type { Note } from '../verdict/note.js';
import type { ClassRun } from './class-run.js';
import { commitPaths } from './commit-paths.js';
import { wantedMore } from './git/memory.js';
import { openRepository, type Untouchable } from './git/repository.js';
import { gitCommandFor, typedPath } from './git/typed-command.js';
import { keepingOf, moveAside } from './keep-edited.js';
import { acts, type FileVerdict, judgeFiles } from './standing/judge-files.js';
import type { Marked } from './standing/mark.js';
import { updateStorage } from './standing/update-storage.js';
import type { StudentResult } from './student-result.js';
import { filesFor, writeChanges } from './write-changes.js';

/** What became of a project that was to be brought up to date. */
export interface Updated {
  readonly project: Extract<StudentResult['project'], 'complete' | 'updated' | 'kept' | 'left'>;
  readonly edited: readonly string[];
  readonly changed: readonly string[];
  /** Those of `changed` that were edited or deleted. */
  readonly overwritten: readonly string[];
  /** Whether the answers in the project are those of the roster now. */
  readonly isCurrent: boolean;
  readonly notes: readonly Note[];
}

/**
 * Brings the files of a project up to date that nobody has edited: what stands in a file is what
 * an earlier run wrote there, as the mark has it. A file that was deleted counts as edited; with
 * `force`, edited ones are replaced too, and kept in the repository or beside themselves. In a repository, what was changed is committed, and
 * files that differ there from their last commit count as edited.
 * @param isPreview only says what would be done, and writes nothing
 */
export async function updateProject(
  student: Student,
  marked: Marked | undefined,
  classRun: Pick<ClassRun, 'request' | 'plan' | 'run' | 'work'>,
  isPreview = false,
): Promise<Updated> {
  const { request, work, run } = classRun;
  const { force, messages, out, signal } = request;
  const folder = join(out, student.folder);
  const plan = classRun.plan(student);
  const verdicts = judgeFiles(folder, plan, marked, force);
  const blocked = [...verdicts].find(([, verdict]) => verdict === 'blocked')?.[0];
  const repository = await openRepository(folder, out, [...verdicts.keys()], run, signal);
  if ('left' in repository) {
    const text = whyLeft(repository, folder, messages);
    return untouched([{ kind: repository.left, text, needs: 'look' }]);
  }
  // Now, so that what is just as it is to be counts as such, committed or not.
  updateStorage(student, plan, marked, verdicts);
  const before = await repository.status([...verdicts.keys()]);
  const unforced = force ? judgeFiles(folder, plan, marked, false) : verdicts;
  for (const path of before.keys()) setEdited(unforced, path);

  const storage = updateStorage(student, plan, marked, verdicts);
  const changed = changesOf(storage, verdicts);
  const overwritten = changed.filter((path) => force && unforced.get(path) === 'edited').sort();
  const notes: Note[] = [];
  if (blocked) {
    notes.push({ kind: 'blocked', text: messages.makingClass.blocked(blocked), needs: 'look' });
  }
  const keeping = keepingOf(folder, overwritten, before);
  const refusedTo =
    isPreview || keeping.commit.paths.length === 0
      ? undefined
      : await repository.commit(keeping.commit, messages.emitted.keptCommit);
  if (refusedTo !== undefined) {
    return untouched([notCommitted(refusedTo, messages)]);
  }
  if (!isPreview) {
    const files = filesFor(folder, plan, storage, changed);
    for (const path of keeping.aside) moveAside(folder, path);
    writeChanges(folder, files, work);
    const chosen = commitPaths(verdicts, changed, before, marked);
    const refused = await repository.commit(chosen, messages.emitted.updateCommit);
    if (refused !== undefined) notes.push(notCommitted(refused, messages));
  }
  const isCurrent = verdicts.get(storageFile) !== 'edited';
  return { ...summary(verdicts, changed.sort(), notes), overwritten, isCurrent };
}

/** What becomes of a project in which nothing is brought up to date. */
export const untouched = (notes: readonly Note[]): Updated => ({
  ...summary(new Map(), [], notes),
  isCurrent: false,
});

/** @param refused what git said */
const notCommitted = (refused: string, { makingClass }: Messages): Note =>
  wantedMore(refused)
    ? { kind: 'tooHeavy', text: makingClass.tooHeavy, needs: 'look' }
    : { kind: 'commitFailed', text: makingClass.commitFailed(refused), needs: 'mend' };

/** Why a project is left alone whose repository is not to be touched now. */
function whyLeft(found: Untouchable, folder: string, { makingClass }: Messages): string {
  switch (found.left) {
    case 'busy':
      return makingClass.busy;
    case 'locked':
      return makingClass.locked(typedPath(join(folder, '.git/index.lock')));
    case 'elsewhere':
      return makingClass.elsewhere(gitCommandFor(folder, 'switch', 'main'));
    case 'unsafe':
      return makingClass.unsafe(found.part);
  }
}

/** What was changed and is in no commit yet is the student's, unless it is just what it is to be. */
function setEdited(verdicts: Map<string, FileVerdict>, path: string): void {
  const verdict = verdicts.get(path);
  if (verdict !== undefined && acts(verdict)) verdicts.set(path, 'edited');
}

/** The paths of what is to be written or removed. */
function changesOf(
  storage: PlannedFile | undefined,
  verdicts: ReadonlyMap<string, FileVerdict>,
): string[] {
  const paths = pathsThat(verdicts, acts).filter((path) => path !== storageFile);
  // The mark last: until it is there, what was written before it is told by its contents.
  return storage === undefined ? paths : [...paths, storageFile];
}

const pathsThat = (
  verdicts: ReadonlyMap<string, FileVerdict>,
  test: (verdict: FileVerdict) => boolean,
): string[] => [...verdicts].flatMap(([path, verdict]) => (test(verdict) ? [path] : []));

function summary(
  verdicts: ReadonlyMap<string, FileVerdict>,
  changed: readonly string[],
  notes: readonly Note[],
): Omit<Updated, 'isCurrent'> {
  const edited = pathsThat(verdicts, (each) => each === 'edited').sort();
  const isLeft = notes.some(({ needs }) => needs === 'look');
  const rest = isLeft ? 'left' : edited.length > 0 ? 'kept' : 'complete';
  return {
    project: changed.length > 0 ? 'updated' : rest,
    edited,
    changed,
    overwritten: [],
    notes,
  };
}
