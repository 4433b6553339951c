import type { Findings } from './list/findings.js';
import { optionOf } from './list/option-columns.js';
import type { Heading } from './list/roster.js';

/** Tells of columns that say something and stand twice: which one is meant is anybody's guess. */
export function checkHeadings(
  headings: readonly Heading[],
  used: Iterable<number>,
  findings: Findings,
): void {
  for (const column of new Set(used)) {
    const heading = headings[column];
    if (heading === undefined) continue;
    for (const [at, other] of headings.entries()) {
      const isSame = other.folded === heading.folded && optionOf(other) === optionOf(heading);
      if (at > column && isSame)
        findings.at(other.place, findings.messages.roster.headingTwice(other.text));
    }
  }
}
