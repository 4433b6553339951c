import type { Saying } from '../verdict/saying.js';
import type { AnswerId, FlagId, ValueId } from './table.js';

/** One thing wrong with what was asked: where it was said, and why it cannot be. */
export interface Problem {
  /** As the user wrote it: `--port`, `answers.yml: port`, `.yo-rc.json`. */
  readonly where: string;
  readonly message: string;
  /** The same to be said in another language, where a report tells of it. */
  readonly said?: readonly Saying[];
}

/** A text that somebody gave for an option, with the place to name if it is refused. */
export interface RawValue {
  readonly text: string;
  readonly where: string;
  /** What the same option said before, where it may be given more than once. */
  readonly earlier?: RawValue;
}

export type RawValues = { readonly [K in ValueId]?: RawValue };
/** Answers to the questions of a lab, by their names. */
export type RawSet = Readonly<Record<string, RawValue>>;
export type RawAnswers = { readonly [K in AnswerId]?: RawValue } & { readonly set?: RawSet };
export type Flags = { readonly [K in FlagId]?: boolean };

/** All that a repeatable option said, in order. */
export const repeated = (value: RawValue | undefined): readonly RawValue[] => {
  const said: RawValue[] = [];
  for (let one = value; one !== undefined; one = one.earlier) said.unshift(one);
  return said;
};
