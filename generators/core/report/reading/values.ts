import { asObject } from '../../text/as-object.js';
import { told } from '../../text/told.js';

/** Thrown, and caught in `read-report.ts`, where a value is not what it must be. */
export class Unfit extends Error {
  /** @param at where it stands: `projects[3].code`; empty where it is the whole that is unfit */
  constructor(readonly at: string) {
    super(at);
  }
}

/** Reads a value that stands at a place, or throws `Unfit`. */
export type ValueReader<T> = (value: unknown, at: string) => T;

/** A reader for every field of an object: one that the type gains does not compile until it is read. */
type FieldReaders<T> = { readonly [K in keyof T]-?: ValueReader<T[K] | Absent<T, K>> };

/** What the reader of a field may give besides, where the type lets it be absent. */
type Absent<T, K extends keyof T> = object extends Pick<T, K> ? undefined : never;

/** The longest text, in UTF-16 code units, that anything of a report may have. */
const longest = 64 * 1024;

/** A text of several lines; what would not show is replaced. */
export const asText: ValueReader<string> = (value, at) => {
  if (typeof value !== 'string' || value.length > longest) throw new Unfit(at);
  return told(value);
};

/** A text of one line. */
export const asLine: ValueReader<string> = (value, at) =>
  asText(value, at).replace(/\s*[\n\t]\s*/g, ' ');

/** A number that is not negative. */
export const asAmount: ValueReader<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new Unfit(at);
  return value;
};

/** A whole number from `least` on. */
export const asWhole =
  (least: number): ValueReader<number> =>
  (value, at) => {
    if (!Number.isSafeInteger(value) || (value as number) < least) throw new Unfit(at);
    return value as number;
  };

export const asOneOf =
  <T>(choices: readonly T[]): ValueReader<T> =>
  (value, at) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Unfit(at);
    return found;
  };

export const orNull =
  <T>(reader: ValueReader<T>): ValueReader<T | null> =>
  (value, at) =>
    value === null ? null : reader(value, at);

export const orAbsent =
  <T>(reader: ValueReader<T>): ValueReader<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : reader(value, at);

export const asList =
  <T>(reader: ValueReader<T>, most: number): ValueReader<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > most) throw new Unfit(at);
    return value.map((each, index) => reader(each, `${at}[${index}]`));
  };

/** The fields that are named, of the object’s own: `__proto__` and the like are none. What else it has is left out. */
export const asFields =
  <T>(readers: FieldReaders<T>): ValueReader<T> =>
  (value, at) => {
    const given = asObject(value);
    if (given === undefined) throw new Unfit(at);
    const said: Readonly<Record<string, unknown>> = Object.assign(Object.create(null), given);
    const read = Object.entries<ValueReader<unknown>>(readers)
      .map(([name, reader]) => [name, reader(said[name], at === '' ? name : `${at}.${name}`)])
      .filter(([, field]) => field !== undefined);
    return Object.fromEntries(read) as T;
  };
