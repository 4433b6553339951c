import type { Messages } from '../i18n/messages.js';
import { nearest } from '../options/nearest.js';
import type { Draft } from './draft.js';
import { foldHeading } from './list/fold-heading.js';
import { firstNames, fullNames, lastNames } from './list/known-headings.js';
import type { NameColumns } from './list/person.js';
import { columnsOf, listed, nearestHeading } from './list/picked-columns.js';
import type { Heading } from './list/roster.js';

/** What stands for a field of a pattern, for each student. */
export type ValueIn = (draft: Draft) => string;

/** What every student has, whatever the roster's headings are. */
const own = {
  id: ({ id }: Draft) => id,
  person: ({ person }: Draft) => person,
  folder: ({ folder }: Draft) => folder,
  name: ({ name }: Draft) => name ?? '',
  port: ({ port }: Draft) => `${port ?? ''}`,
};
export type OwnField = keyof typeof own;

export interface KnownFields {
  readonly headings: readonly Heading[];
  readonly names: NameColumns | undefined;
  /** Those of a student's own values that a pattern may have. */
  readonly own: readonly OwnField[];
}

/**
 * Finds what a field means: a value of the student's own, a heading, or a part of the name under
 * whatever heading the roster has it (`{prénom}` for `First name`).
 */
export async function readField(
  field: string,
  { headings, names, own: available }: KnownFields,
  { roster: words }: Messages,
): Promise<ValueIn | { readonly problem: string }> {
  const folded = foldHeading(field);
  const mine = available.find((name) => name === folded);
  if (mine !== undefined) return own[mine];
  const [column, second] = folded === '' ? [] : columnsOf(folded, field, headings);
  if (second !== undefined) return { problem: words.headingTwice(field) };
  const at = column ?? partOfName(folded, names);
  if (at !== undefined) return ({ row }) => row.cells[at] ?? '';
  // `{name}` is a student's own value, that of their image, where it may be had at all.
  if (folded !== 'name' && fullNames.includes(folded)) return own.person;
  const near = (await nearest(folded, available)) ?? (await nearestHeading(field, headings));
  return { problem: words.noField(field, near, [...available, ...listed(headings)]) };
}

function partOfName(folded: string, names: NameColumns | undefined): number | undefined {
  if (names === undefined || 'full' in names) return undefined;
  if (firstNames.includes(folded)) return names.first;
  return lastNames.includes(folded) ? names.last : undefined;
}
