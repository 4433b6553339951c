import type { ChosenProjects } from '../../core/choosing/choose.js';
import type { Messages } from '../../core/i18n/messages.js';
import type { Problem } from '../../core/options/raw.js';
import type { VerifyOptions } from '../../core/options/verify-options.js';
import type { ReportOutputs } from '../report/deliver-report.js';

/** Whether there is one project, which was named as such: not one of a class, nor what is left of many. */
export const isNamedAlone = (
  { candidates: [first, ...others] }: ChosenProjects,
  [dir, ...more]: readonly string[],
): boolean =>
  others.length + more.length === 0 && first?.dir === dir && first?.student === undefined;

/** Why a project cannot be watched, or mended, as that was asked for: it is one's own, and one looks on. */
export function notForOne(
  { watch, fix, format }: VerifyOptions,
  isAlone: boolean,
  targets: ReportOutputs['targets'],
  { input, fix: words }: Messages,
): readonly Problem[] {
  const asked = [...(watch ? ['--watch'] : []), ...(fix ? ['--fix'] : [])];
  const others = [
    ...(format === 'text' ? [] : [`--format ${format}`]),
    ...(watch && targets.length > 0 ? ['--report'] : []),
    ...(watch && fix ? ['--fix'] : []),
  ];
  return asked.flatMap((where) => [
    ...(isAlone ? [] : [{ where, message: words.alone }]),
    ...others
      .filter((other) => other !== where)
      .map((other) => ({ where, message: input.excludes(other) })),
  ]);
}
