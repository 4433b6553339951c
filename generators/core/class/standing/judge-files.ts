import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { largestPlanned, type PlannedFile } from '../../disk/planned-file.js';
import { readSmallBytes } from '../../disk/read-small-file.js';
import { storageFile, storageKey } from '../../options/read-stored.js';
import { isSameText } from '../../text/line-ends.js';
import { isFingerprintOf } from './fingerprint.js';
import { answersText, type Marked, type StudentPlan } from './mark.js';

/** What is to be done with a file. `edited` and `blocked` leave it. */
export type FileVerdict =
  | 'same'
  | 'create'
  | 'replace'
  | 'remove'
  | 'edited'
  | 'blocked'
  | 'forget';

/** Whether an update writes or removes the file. */
export const acts = (verdict: FileVerdict): boolean =>
  verdict === 'create' || verdict === 'replace' || verdict === 'remove';

/** Judges each file of a project by what stands there, what an earlier run wrote, and what is planned. Reads only. */
export function judgeFiles(
  folder: string,
  plan: StudentPlan,
  marked: Marked | undefined,
  force: boolean,
): Map<string, FileVerdict> {
  const noted = new Map(Object.entries(marked?.mark.files ?? {}));
  const verdicts = new Map<string, FileVerdict>();
  for (const file of plan.files) {
    if (file.path === storageFile) continue;
    verdicts.set(file.path, judge(folder, file, noted.get(file.path), force));
  }
  for (const [path, fingerprint] of noted) {
    if (verdicts.has(path) || path === storageFile) continue;
    const current = currentOf(folder, path);
    const isOurs = typeof current === 'object' && isFingerprintOf(fingerprint, current.bytes);
    verdicts.set(path, isOurs ? 'remove' : current === 'missing' ? 'forget' : 'edited');
  }
  verdicts.set(storageFile, judgeStorage(folder, plan, marked, force));
  return verdicts;
}

function judge(
  folder: string,
  { path, contents }: PlannedFile,
  noted: string | undefined,
  force: boolean,
): FileVerdict {
  const current = currentOf(folder, path);
  if (current === 'blocked') return 'blocked';
  if (current === 'missing') return noted === undefined || force ? 'create' : 'edited';
  if (typeof current === 'object') {
    if (isSameText(contents, current.bytes)) return 'same';
    if (isFingerprintOf(noted, current.bytes)) return 'replace';
  }
  return force ? 'replace' : 'edited';
}

/** Of `.yo-rc.json` only our own part counts; without a mark, all of it is somebody else's. */
function judgeStorage(
  folder: string,
  { mark }: StudentPlan,
  marked: Marked | undefined,
  force: boolean,
): FileVerdict {
  if (marked === undefined) {
    const current = currentOf(folder, storageFile);
    if (current === 'blocked') return 'blocked';
    return force ? (current === 'missing' ? 'create' : 'replace') : 'edited';
  }
  const now = answersText(marked.whole[storageKey]);
  const ours = [mark.files[storageFile], marked.mark.files[storageFile]];
  return force || ours.some((each) => isFingerprintOf(each, now)) ? 'replace' : 'edited';
}

/** What stands at a path of a project, without following a link. */
function currentOf(
  folder: string,
  path: string,
): { readonly bytes: Uint8Array } | 'missing' | 'blocked' | 'other' {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth++) {
    const above = lstatSync(join(folder, ...parts.slice(0, depth)), { throwIfNoEntry: false });
    if (above === undefined) return 'missing';
    if (!above.isDirectory()) return 'blocked';
  }
  const place = join(folder, path);
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found === undefined) return 'missing';
  if (found.isDirectory()) return 'blocked';
  if (!found.isFile()) return 'other';
  const file = readSmallBytes(place, largestPlanned);
  return 'bytes' in file ? file : 'other';
}
