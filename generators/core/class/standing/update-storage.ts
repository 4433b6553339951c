import type { PlannedFile } from '../../disk/planned-file.js';
import { answersToStore, storageFile, storageKey, storageText } from '../../options/read-stored.js';
import type { Student } from '../../roster/student.js';
import type { FileVerdict } from './judge-files.js';
import { type Mark, type Marked, markKey, type StudentPlan } from './mark.js';

/**
 * The `.yo-rc.json` that the project is to have: others' parts as they are, and so the answers where
 * they were edited, or where a file that is kept would have to follow them; the mark always. Its verdict becomes `same` where that is what is there.
 * @returns undefined where nothing is to be written
 */
export function updateStorage(
  { answers }: Student,
  plan: StudentPlan,
  marked: Marked | undefined,
  verdicts: Map<string, FileVerdict>,
): PlannedFile | undefined {
  const file = plan.files.find(({ path }) => path === storageFile);
  const verdict = verdicts.get(storageFile);
  if (file === undefined || verdict === 'blocked') return undefined;
  if (marked === undefined) return verdict === 'edited' ? undefined : file;
  const before = marked.mark.files;
  const isKept = (path: string) => ['edited', 'blocked'].includes(verdicts.get(path) ?? '');
  // Answers go together with the files that carry them: where one is kept that they would change, they stay.
  const isHalf = Object.entries(plan.mark.files).some(
    ([path, planned]) =>
      path !== storageFile &&
      isKept(path) &&
      before[path] !== undefined &&
      before[path] !== planned,
  );
  const staysOf = (path: string) => isKept(path) || (isHalf && path === storageFile);
  const fingerprints = Object.entries(plan.mark.files).map(([path, planned]) => [
    path,
    staysOf(path) ? (before[path] ?? planned) : planned,
  ]);
  const mark: Mark = { ...plan.mark, files: Object.fromEntries(fingerprints) };
  const kept = staysOf(storageFile) ? marked.whole[storageKey] : answersToStore(answers);
  const contents = storageText({ ...marked.whole, [storageKey]: kept, [markKey]: mark });
  if (contents === storageText(marked.whole)) {
    if (verdict !== 'edited') verdicts.set(storageFile, 'same');
    return undefined;
  }
  return { ...file, contents };
}
