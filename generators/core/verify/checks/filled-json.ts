import type { Json } from '../../checks/check.js';
import { type CheckValues, fill } from '../../checks/placeholders.js';

/** A value of JSON whose texts have what their placeholders stand for. */
export function filledJson(value: Json, values: CheckValues): Json {
  if (typeof value === 'string') return fill(value, values);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((each) => filledJson(each, values));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, filledJson(each, values)]),
  );
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

/** What stands at a place, `items.0.name`; undefined where nothing does. */
export const jsonAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key)
          ? (at as Readonly<Record<string, unknown>>)[key]
          : undefined,
      value,
    );

/** Levels of nesting that are compared: what a check says has no more. */
const deepest = 25;

/** Whether two values of JSON are the same, in whatever order their keys stand. */
export function isSameJson(one: unknown, other: unknown, depth = 0): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (depth > deepest || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isSameJson(
          (one as Readonly<Record<string, unknown>>)[key],
          (other as Readonly<Record<string, unknown>>)[key],
          depth + 1,
        ),
    )
  );
}
