import type { Report, ShardReport } from '../../verdict/report.js';

/** The list that a part was cut out of: parts of another length, or of another list, are no parts of it. */
export const listOfPart = ({ total, projects }: ShardReport): string => `${total} ${projects}`;

/** The lists that the parts of a report were cut out of, each with its parts. */
export function listsIn({ merged = [] }: Report): readonly (readonly ShardReport[])[] {
  const lists = new Map<string, ShardReport[]>();
  for (const part of merged) {
    const parts = lists.get(listOfPart(part));
    if (parts) parts.push(part);
    else lists.set(listOfPart(part), [part]);
  }
  return [...lists.values()];
}

/** Whether parts are missing since those that are there belong to different lists. */
export const isOfSeveralLists = (report: Report): boolean =>
  report.missing !== undefined && listsIn(report).length > 1;
