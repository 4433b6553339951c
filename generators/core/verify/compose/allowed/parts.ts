import { type ComposePath, ComposeRefused } from '../refusal.js';

/** A part of a resolved Compose file, and where it stands. */
export interface Part {
  readonly value: unknown;
  readonly at: ComposePath;
}

export const reachesOut = ({ at }: Part): never => {
  throw new ComposeRefused('reachesOut', at);
};

export const notProven = ({ at }: Part): never => {
  throw new ComposeRefused('unproven', at);
};

/** Nothing at all, in any of the forms in which Compose writes it. */
export const isNothing = ({ value }: Part): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** What stands below a part, by its name. */
export const below = ({ value, at }: Part, name: string | number): Part => ({
  value:
    typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? (value as Readonly<Record<string | number, unknown>>)[name]
      : undefined,
  at: [...at, name],
});

/** All that stands below a map, by its keys; anything else is not proven. */
export function entriesOf(part: Part): readonly (readonly [string, Part])[] {
  const { value } = part;
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) return notProven(part);
  return Object.keys(value).map((key) => [key, below(part, key)] as const);
}

export function itemsOf(part: Part): readonly Part[] {
  const { value } = part;
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return notProven(part);
  return value.map((_item, index) => below(part, index));
}

/** A text as Compose has resolved it: a `$` that is left would be a variable once more. */
export function resolvedText(part: Part): string {
  const { value } = part;
  if (typeof value !== 'string') return notProven(part);
  return value.replaceAll('$$', '').includes('$') ? notProven(part) : value;
}

/** The same as it is meant. */
export const meantText = (part: Part): string => resolvedText(part).replaceAll('$$', '$');

export function booleanOf(part: Part): boolean {
  if (typeof part.value !== 'boolean') return notProven(part);
  return part.value;
}

export const ifGiven = <T>(part: Part, read: (part: Part) => T): T | undefined =>
  part.value === null || part.value === undefined ? undefined : read(part);

/** A number of bytes, as Compose writes it: a number, or its digits. */
export function bytesOf(part: Part): number {
  const bytes = Number(part.value);
  return Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : notProven(part);
}

/** What holds nothing but texts, numbers, and lists and maps of them, with each `$` doubled. */
export function dataOf(part: Part): unknown {
  const { value } = part;
  if (typeof value === 'string') return resolvedText(part);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return itemsOf(part).map(dataOf);
  return Object.fromEntries(
    entriesOf(part).map(([key, each]) => [resolvedText({ ...each, value: key }), dataOf(each)]),
  );
}
