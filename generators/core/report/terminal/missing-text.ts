import type { Messages } from '../../i18n/messages.js';
import type { Report } from '../../verdict/report.js';
import { isOfSeveralLists, listsIn } from '../merging/lists.js';

/** Parts of a list, and lists, that are named. */
const mostNamed = 20;

/**
 * What is missing of the list that was split; undefined where nothing is.
 * @param missing how it is said where there is one list
 */
export function missingText(
  report: Report,
  messages: Messages,
  missing: (parts: readonly string[]) => string = messages.merging.missing,
): string | undefined {
  const { merging, many } = messages;
  if (report.missing === undefined || report.missing.length === 0) return undefined;
  const few = (all: readonly string[]): readonly string[] =>
    all.length > mostNamed
      ? [...all.slice(0, mostNamed), many.others(all.length - mostNamed)]
      : all;
  if (!isOfSeveralLists(report)) return missing(few(report.missing));
  const lists = listsIn(report).map((parts) => {
    const names = few(parts.map(({ index, total }) => `${index}/${total}`)).join(', ');
    return merging.partsOf(names, parts[0]?.projects ?? 0);
  });
  return merging.severalLists(few(lists));
}
