import { join } from 'node:path';
import type { PlannedFile } from '../disk/planned-file.js';
import type { Problem } from '../options/raw.js';
import { comparePlan } from '../project/compare.js';
import type { MakeRequest } from './make-request.js';
import type { ClassIndex } from './standing/class-index.js';
import { isFingerprintOf } from './standing/fingerprint.js';

/** A file of the class itself, and what is done with it: `keep` leaves what stands there. */
export interface ClassFile {
  readonly file: PlannedFile;
  readonly action: 'create' | 'same' | 'replace' | 'keep';
}

/**
 * Holds the files of the class itself (a workflow, say) against what stands there. What an
 * earlier run wrote is told from a stranger's file by the fingerprints in `class.json`.
 */
export function surveyClassFiles(
  { extra, out, update, force, messages }: MakeRequest,
  index: ClassIndex | undefined,
): { readonly files: readonly ClassFile[]; readonly problems: readonly Problem[] } {
  const { files, blocked, unreadable } = comparePlan({ files: extra }, out, force);
  const problems: Problem[] = [...blocked, ...unreadable].map((path) => ({
    where: join(out, path),
    message: messages.makingClass.taken.classFile,
  }));
  const judged = files.map(({ action, current, ...file }): ClassFile => {
    if (action === 'create') return { file, action };
    if (action === 'identical') return { file, action: 'same' };
    if (action === 'overwrite') return { file, action: 'replace' };
    const earlier = Object.hasOwn(index?.files ?? {}, file.path)
      ? index?.files[file.path]
      : undefined;
    if (earlier === undefined) {
      problems.push({ where: join(out, file.path), message: messages.makingClass.taken.classFile });
    }
    const isUnedited = isFingerprintOf(earlier, current ?? '');
    return { file, action: update && isUnedited ? 'replace' : 'keep' };
  });
  return { files: judged, problems };
}
