import type { Messages } from '../i18n/messages.js';
import type { Report, ShardReport } from '../verdict/report.js';

/** A list of projects that was split: parts of another length, or of another list, are no parts of it. */
export const listOf = ({ total, projects }: ShardReport): string => `${total} ${projects}`;

/** The lists that the parts of a report were cut out of, each with its parts. */
function listsOf({ merged = [] }: Report): readonly (readonly ShardReport[])[] {
  const lists = new Map<string, ShardReport[]>();
  for (const part of merged) lists.set(listOf(part), [...(lists.get(listOf(part)) ?? []), part]);
  return [...lists.values()];
}

/** Whether parts are missing since those that are there belong to different lists. */
export const isOfSeveralLists = (report: Report): boolean =>
  report.missing !== undefined && listsOf(report).length > 1;

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
  const lists = listsOf(report).map((parts) => {
    const names = parts.map(({ index, total }) => `${index}/${total}`).join(', ');
    return merging.partsOf(names, parts[0]?.projects ?? 0);
  });
  return merging.severalLists(lists);
}
