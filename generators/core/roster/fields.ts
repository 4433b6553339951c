import type { Messages } from '../i18n/messages.js';
import { nearest } from '../options/nearest.js';
import type { Draft } from './draft.js';
import { foldHeading } from './list/fold-heading.js';
import { headingRole } from './list/heading-role.js';
import { type NameColumns, partsIn, spaced } from './list/person.js';
import { columnsOf, listed, nearestHeading } from './list/picked-columns.js';
import type { Heading, RosterRow } from './list/roster.js';
import type { HalfName } from './naming/half-name.js';

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
  readonly rows: readonly RosterRow[];
  readonly names: NameColumns | undefined;
  /** That only one part of the names is read. */
  readonly half: HalfName | undefined;
  /** Those of a student's own values that a pattern may have. */
  readonly own: readonly OwnField[];
}

/**
 * Finds what a field means: a value of the student's own, a heading, or a part of the name under
 * whatever heading the roster has it (`{prénom}` for `First name`).
 */
export async function readField(
  field: string,
  known: KnownFields,
  { roster: words }: Messages,
): Promise<ValueIn | { readonly problem: string }> {
  const { headings, names, own: available } = known;
  const folded = foldHeading(field);
  const mine = available.find((name) => name === folded);
  if (mine !== undefined) return own[mine];
  const [column, second] = folded === '' ? [] : columnsOf(folded, field, headings);
  if (second !== undefined) return { problem: words.headingTwice(field) };
  if (column !== undefined) return ({ row }) => row.cells[column] ?? '';
  const part = partAsked(folded);
  const inName = part && names && partOfName(part, known, names);
  if (inName !== undefined) return inName;
  // `{name}` is a student's own value, that of their image, where it may be had at all.
  if (folded !== 'name' && headingRole(folded) === 'full') return own.person;
  const whole = part === undefined ? undefined : wholeNames(known);
  if (whole !== undefined) return { problem: words.notParted(field, whole) };
  const near = (await nearest(folded, available)) ?? (await nearestHeading(field, headings));
  const problem = words.noField(field, near, [...available, ...listed(headings)]);
  const isOtherHalf = part !== undefined && known.half?.missing === part;
  return { problem: isOtherHalf ? `${problem} ${known.half?.told}` : problem };
}

/** The heading below which whole names stand, of two words and more. */
function wholeNames({ headings, rows, names }: KnownFields): string | undefined {
  if (names === undefined || !('full' in names)) return undefined;
  const { full } = names;
  const isWhole = rows.some(({ cells }) => spaced(cells[full] ?? '').includes(' '));
  return isWhole ? headings[full]?.text : undefined;
}

type Part = 'first' | 'last';

function partAsked(field: string): Part | undefined {
  const role = headingRole(field);
  return role === 'first' || role === 'last' ? role : undefined;
}

/** A part of the name: of a whole one where it can be told at all, else what stands there. */
function partOfName(
  part: Part,
  { headings, rows }: KnownFields,
  names: NameColumns,
): ValueIn | undefined {
  const isTold = rows.some(({ cells }) => partsIn(cells, names, headings) !== undefined);
  const isHalf = 'full' in names && headingRole(headings[names.full]?.text ?? '') === part;
  if (!isTold && !isHalf) return undefined;
  return ({ row, person }) => partsIn(row.cells, names, headings)?.[part] ?? person;
}

/** The rows in which a field that asks for a part of the name gets the whole of it. */
export function rowsWithWhole(
  field: string,
  { headings, rows, names, own: available }: KnownFields,
): readonly RosterRow[] {
  const folded = foldHeading(field);
  const isOther = available.some((name) => name === folded);
  if (names === undefined || isOther || partAsked(folded) === undefined) return [];
  if (columnsOf(folded, field, headings).length > 0) return [];
  return rows.filter(({ cells }) => partsIn(cells, names, headings) === undefined);
}
