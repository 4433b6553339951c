import type { Messages } from '../../i18n/messages.js';
import type { Report } from '../../verdict/report.js';
import { isOfSeveralLists, listsIn } from '../merging/lists.js';

/**
 * What is missing of the list that was split; undefined where nothing is.
 * @param missing how it is said where there is one list
 */
export function missingText(
  report: Report,
  { merging }: Messages,
  missing: (parts: readonly string[]) => string = merging.missing,
): string | undefined {
  if (report.missing === undefined || report.missing.length === 0) return undefined;
  if (!isOfSeveralLists(report)) return missing(report.missing);
  const lists = listsIn(report).map((parts) => {
    const names = parts.map(({ index, total }) => `${index}/${total}`).join(', ');
    return merging.partsOf(names, parts[0]?.projects ?? 0);
  });
  return merging.severalLists(lists);
}
