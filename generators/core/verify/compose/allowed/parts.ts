import { say } from '../../../i18n/say.js';
import type { Saying } from '../../../verdict/saying.js';
import { type ComposePath, ComposeRefused } from '../refusal.js';

/** A part of a resolved Compose file, and where it stands. */
export interface AllowedPart {
  readonly value: unknown;
  readonly at: ComposePath;
}

export const reachesOut = ({ at }: AllowedPart): never => {
  throw new ComposeRefused('reachesOut', at);
};

export const notProven = ({ at }: AllowedPart, because?: Saying): never => {
  throw new ComposeRefused('unproven', at, because);
};

/** Nothing at all, in any of the forms in which Compose writes it. */
export const isNothing = ({ value }: AllowedPart): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** What stands below a part, by its name. */
export const below = ({ value, at }: AllowedPart, name: string | number): AllowedPart => ({
  value:
    typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? (value as Readonly<Record<string | number, unknown>>)[name]
      : undefined,
  at: [...at, name],
});

/** All that stands below a map, by its keys; anything else is not proven. */
export function entriesOf(part: AllowedPart): readonly (readonly [string, AllowedPart])[] {
  const { value } = part;
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) return notProven(part);
  return Object.keys(value).map((key) => [key, below(part, key)] as const);
}

export function itemsOf(part: AllowedPart): readonly AllowedPart[] {
  const { value } = part;
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return notProven(part);
  return value.map((_item, index) => below(part, index));
}

/** A text as Compose has resolved it: a `$` that is left would be a variable once more. */
export function anyText(part: AllowedPart): string {
  const { value } = part;
  if (typeof value !== 'string') return notProven(part);
  return value.replaceAll('$$', '').includes('$') ? notProven(part) : value;
}

/** Line breaks and the like: Docker repeats what it does not like, and a line of it would be taken for its own. */
const controls = /[\p{Cc}\u2028\u2029]/u;

/** The same where Docker reads it, and so of one line. */
export function resolvedText(part: AllowedPart): string {
  const text = anyText(part);
  return controls.test(text) ? notProven(part, say('compose.controls')) : text;
}

/** The same as it is meant. */
export const meantText = (part: AllowedPart): string => meant(resolvedText(part));

export const meant = (text: string): string => text.replaceAll('$$', '$');

export function booleanOf(part: AllowedPart): boolean {
  if (typeof part.value !== 'boolean') return notProven(part);
  return part.value;
}

export const ifGiven = <T>(part: AllowedPart, read: (part: AllowedPart) => T): T | undefined =>
  part.value === null || part.value === undefined ? undefined : read(part);

/** A number of bytes, as Compose writes it: a number, or its digits. */
export function bytesOf(part: AllowedPart): number {
  const bytes = Number(part.value);
  return Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : notProven(part);
}

/**
 * What holds nothing but texts, numbers, and lists and maps of them, with each `$` doubled.
 * @param textOf `anyText` where a container alone reads it
 */
export function dataOf(part: AllowedPart, textOf = resolvedText): unknown {
  const { value } = part;
  if (typeof value === 'string') return textOf(part);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return itemsOf(part).map((each) => dataOf(each, textOf));
  return Object.fromEntries(
    entriesOf(part).map(([key, each]) => [
      resolvedText({ ...each, value: key }),
      dataOf(each, textOf),
    ]),
  );
}
