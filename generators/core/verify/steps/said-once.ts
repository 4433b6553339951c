import { readOwnLab } from '../../lab/own-labs.js';
import type { Failure } from '../../verdict/failure.js';
import type { Warning } from '../../verdict/report.js';
import { allRules } from '../lint/all-rules.js';
import { baseImage } from '../reading/dockerfile/base-image.js';
import type { Project } from '../reading/read-project.js';

/** The warnings that say more than the verdict does: one fault, one message. */
export function saidOnce(
  warnings: readonly Warning[],
  why: Failure | undefined,
  { dockerfile, stack }: Pick<Project, 'dockerfile' | 'stack'>,
): readonly Warning[] {
  // An old base is no news to whoever has chosen it, nor while something else is to be mended.
  const isChosen =
    stack !== undefined &&
    'instructions' in dockerfile &&
    baseImage(dockerfile) === readOwnLab(stack).base;
  const isOld = (rule: string) => rule === 'end-of-life' && (isChosen || why !== undefined);
  return warnings.filter((warning) => !isOld(warning.rule) && !(why && repeats(warning, why)));
}

/** Whether a warning is about what failed: the same line, or what its rule fails as. */
function repeats({ rule, location }: Warning, { code, location: failed }: Failure): boolean {
  if (location && failed && location.file === failed.file && location.line === failed.line) {
    return true;
  }
  // There are many ways to crash.
  return code !== 'CRASH' && allRules.some(({ id, code: as }) => id === rule && as === code);
}
