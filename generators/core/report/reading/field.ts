import { asObject } from '../../text/as-object.js';
import { cut, cutBefore } from '../../text/cut.js';
import { publicAddress } from '../../text/public-address.js';
import { told } from '../../text/told.js';
import { readable } from '../../verdict/bounds.js';

/** Thrown, and caught in `read-report.ts`, where a value is not what it must be. */
export class Unfit extends Error {
  /** @param at where it stands: `projects[3].code`; empty where it is the whole that is unfit */
  constructor(readonly at: string) {
    super(at);
  }
}

/**
 * A field of a report, for both ways. What `write` gives, `read` takes, and gives again as it is: so
 * what is written can be read.
 */
export interface Field<T> {
  /** Reads a value that stands at a place, or throws `Unfit`. */
  read(value: unknown, at: string): T;
  /** A value as it may be written: bounded, and fit to be shown. */
  write(value: T): T;
}

/** A field for every one of an object: one that the type gains does not compile until it is here. */
type Fields<T> = { readonly [K in keyof T]-?: Field<T[K] | Absent<T, K>> };

/** What a field may be besides, where the type lets it be absent. */
type Absent<T, K extends keyof T> = object extends Pick<T, K> ? undefined : never;

/** A value that is made fit in one way, whether it is written or read. */
const field = <T>(is: (value: unknown) => value is T, write: (value: T) => T): Field<T> => ({
  read: (value, at) => {
    if (!is(value)) throw new Unfit(at);
    return write(value);
  },
  write,
});

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= readable.text;

/** More of a text is not looked at than this many times what is kept: signs of a terminal take room. */
const looked = 4;

/** A text of several lines. */
export const lines = (longest: number): Field<string> =>
  field(isText, (value) => cut(told(value.slice(0, looked * longest)), longest));

/** The same where the end counts. */
export const closingLines = (longest: number): Field<string> =>
  field(isText, (value) => cutBefore(told(value.slice(-looked * longest)), longest));

/** A text of one line. */
export const line = (longest: number): Field<string> =>
  field(isText, (value) => cut(inOneLine(told(value.slice(0, looked * longest))), longest));

/** The address of a repository, without what lets somebody in; null where it is none that fits. */
export const address = (longest: number): Field<string | null> => ({
  read: (value, at) => {
    if (value !== null && !isText(value)) throw new Unfit(at);
    return fitAddress(value, longest);
  },
  write: (value) => fitAddress(value, longest),
});

function fitAddress(value: string | null, longest: number): string | null {
  if (value === null || value.length > longest) return null;
  const shown = publicAddress(inOneLine(told(value)));
  return shown.length > longest ? null : shown;
}

const inOneLine = (value: string): string =>
  /[\n\t]/.test(value)
    ? value
        .split(/[\n\t]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join(' ')
    : value;

/** A number that is not negative. */
export const amount: Field<number> = field(
  (value): value is number =>
    typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY,
  (value) => Math.min(value, readable.amount),
);

/** Any number that JSON can hold. */
export const anyNumber: Field<number> = field(
  (value): value is number => typeof value === 'number' && Number.isFinite(value),
  (value) => (Number.isFinite(value) ? value : 0),
);

/** A whole number from `least` on. */
export const whole = (least: number): Field<number> =>
  field(
    (value): value is number => Number.isSafeInteger(value) && (value as number) >= least,
    (value) => Math.min(value, readable.amount),
  );

export const oneOf = <T>(choices: readonly T[]): Field<T> =>
  field(
    (value): value is T => choices.some((choice) => choice === value),
    (value) => value,
  );

export const orNull = <T>({ read, write }: Field<T>): Field<T | null> => ({
  read: (value, at) => (value === null ? null : read(value, at)),
  write: (value) => (value === null ? null : write(value)),
});

export const orAbsent = <T>({ read, write }: Field<T>): Field<T | undefined> => ({
  read: (value, at) => (value === undefined ? undefined : read(value, at)),
  write: (value) => (value === undefined ? undefined : write(value)),
});

/** @param bounded a list that is no longer than may be written */
export const list = <T>(
  { read, write }: Field<T>,
  most: number,
  bounded: (all: readonly T[]) => readonly T[] = (all) => all,
): Field<readonly T[]> => ({
  read: (value, at) => {
    if (!Array.isArray(value) || value.length > most) throw new Unfit(at);
    return bounded(value.map((each, index) => read(each, `${at}[${index}]`)));
  },
  write: (value) => bounded(value).map(write),
});

/** The fields that are named, of the object’s own: `__proto__` and the like are none. What else it has is left out. */
export const object = <T extends object>(fields: Fields<T>): Field<T> => {
  const each = Object.entries<Field<unknown>>(fields as Readonly<Record<string, Field<unknown>>>);
  const made = (of: (name: string, one: Field<unknown>) => unknown): T =>
    Object.fromEntries(
      each.map(([name, one]) => [name, of(name, one)]).filter(([, value]) => value !== undefined),
    ) as T;
  return {
    read: (value, at) => {
      const given = asObject(value);
      if (given === undefined) throw new Unfit(at);
      const said: Readonly<Record<string, unknown>> = Object.assign(Object.create(null), given);
      return made((name, one) => one.read(said[name], at === '' ? name : `${at}.${name}`));
    },
    write: (value) => made((name, one) => one.write(value[name as keyof T])),
  };
};
