import type { ReadError } from './errors/read-error.js';
import type { Meaning } from './meaning.js';
import type { OwnPlace, Sources } from './own-place.js';

/** What is known of an error when its meaning is looked for. */
export interface Seen {
  readonly error: ReadError;
  /** All that was said. */
  readonly log: string;
  readonly sources: Sources;
  /** Where in the project it is. */
  readonly place: OwnPlace | undefined;
}

/** Words of an error, its name among them, and what they mean; undefined where the project tells otherwise. */
export type Sign<S extends Seen = Seen> = readonly [
  RegExp,
  (match: readonly (string | undefined)[], seen: S) => Meaning | undefined,
];

/** A meaning that needs no more than its name, and what the words name. */
export const means =
  (id: Meaning['id'], ...others: readonly string[]) =>
  ([, ...found]: readonly (string | undefined)[]): Meaning => ({
    id,
    names: [...found.filter((each) => each !== undefined), ...others],
  });

/** What the first sign means that fits, and that the project does not contradict. */
export function firstSign<S extends Seen>(
  all: readonly Sign<S>[],
  text: string,
  seen: S,
): Meaning | undefined {
  for (const [pattern, explain] of all) {
    const match = pattern.exec(text);
    const meaning = match && explain(match, seen);
    if (meaning) return meaning;
  }
  return undefined;
}
