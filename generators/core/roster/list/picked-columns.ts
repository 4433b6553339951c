import { nearest } from '../../options/nearest.js';
import type { RawValue } from '../../options/raw.js';
import type { Findings } from './findings.js';
import { foldHeading } from './fold-heading.js';
import type { Heading } from './roster.js';

/**
 * The columns that `--id-column` picks: a heading, or several with `+` between them, such as
 * `Prénom+Nom`. Undefined, and told, where the roster has no such heading, or has it twice.
 */
export async function pickedColumns(
  { text, where }: RawValue,
  headings: readonly Heading[],
  findings: Findings,
): Promise<readonly number[] | undefined> {
  const isThere = headings.some(({ folded }) => folded === foldHeading(text));
  const columns: number[] = [];
  for (const name of isThere ? [text] : text.split('+')) {
    const folded = foldHeading(name);
    const found = folded === '' ? [] : columnsOf(folded, name.trim(), headings);
    const [column, second] = found;
    if (column === undefined) {
      const near = await nearestHeading(name, headings);
      findings.elsewhere(where, findings.messages.roster.noHeading(name, near, listed(headings)));
    } else if (second !== undefined) {
      findings.elsewhere(where, findings.messages.roster.headingTwice(name));
    } else {
      columns.push(column);
    }
  }
  return findings.count === 0 || columns.length > 0 ? columns : undefined;
}

/** What `--id-column` may mean, folded. */
export const wantedHeadings = (idColumn: RawValue | undefined): readonly string[] =>
  idColumn === undefined
    ? []
    : [idColumn.text, ...idColumn.text.split('+')].map(foldHeading).filter((each) => each !== '');

/** Those that are the same when folded; only the one that is the same by the letter, where one is. */
export function columnsOf(folded: string, text: string, headings: readonly Heading[]): number[] {
  const all = headings.flatMap((heading, at) => (heading.folded === folded ? [at] : []));
  const exact = all.filter((at) => headings[at]?.text === text);
  return exact.length === 1 ? exact : all;
}

export async function nearestHeading(
  name: string,
  headings: readonly Heading[],
): Promise<string | undefined> {
  const near = await nearest(
    foldHeading(name),
    headings.map(({ folded }) => folded).filter(Boolean),
  );
  return near && headings.find(({ folded }) => folded === near)?.text;
}

/** The headings there are, for somebody who looks for one. */
export const listed = (headings: readonly Heading[]): readonly string[] =>
  headings.map(({ text }) => text).filter((text) => text !== '');
