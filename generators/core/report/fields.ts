import { told } from '../text/told.js';

/** Thrown, and caught in `read-report.ts`, where a value is not what it must be. */
export class Unfit extends Error {
  /** @param at where it stands: `projects[3].code` */
  constructor(readonly at: string) {
    super(at);
  }
}

/** Reads a value that stands at a place, or throws `Unfit`. */
export type Field<T> = (value: unknown, at: string) => T;

/** The longest text, in UTF-16 code units, that anything of a report may have. */
const longest = 64 * 1024;

/** A text of several lines; what would not show is replaced. */
export const text: Field<string> = (value, at) => {
  if (typeof value !== 'string' || value.length > longest) throw new Unfit(at);
  return told(value);
};

/** A text of one line. */
export const line: Field<string> = (value, at) => text(value, at).replace(/\s*[\n\t]\s*/g, ' ');

/** A number that is not negative. */
export const amount: Field<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new Unfit(at);
  return value;
};

/** A whole number from `least` on. */
export const whole =
  (least: number): Field<number> =>
  (value, at) => {
    if (!Number.isSafeInteger(value) || (value as number) < least) throw new Unfit(at);
    return value as number;
  };

export const oneOf =
  <T>(choices: readonly T[]): Field<T> =>
  (value, at) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Unfit(at);
    return found;
  };

export const orNull =
  <T>(field: Field<T>): Field<T | null> =>
  (value, at) =>
    value === null ? null : field(value, at);

export const listOf =
  <T>(field: Field<T>, most: number): Field<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > most) throw new Unfit(at);
    return value.map((each, index) => field(each, `${at}[${index}]`));
  };

/** What an object has of its own: `__proto__` and the like are no fields. */
export const object: Field<Readonly<Record<string, unknown>>> = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unfit(at);
  return Object.assign(Object.create(null), value);
};
