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

/** Places of one sign that are looked at. */
const mostPlaces = 20;

/** What the first sign means that fits, at the first of its places that the project does not contradict. */
export function firstSign<S extends Seen>(
  all: readonly Sign<S>[],
  text: string,
  seen: S,
): Meaning | undefined {
  for (const [pattern, explain] of all) {
    for (const match of placesOf(pattern, text)) {
      const meaning = explain(match, seen);
      if (meaning) return meaning;
    }
  }
  return undefined;
}

/** Each place at which a pattern fits, found when it is asked for. */
function* placesOf(pattern: RegExp, text: string) {
  const each = new RegExp(pattern, `${pattern.flags}g`);
  for (let place = 0; place < mostPlaces; place += 1) {
    const match = each.exec(text);
    if (match === null) return;
    if (match[0] === '') each.lastIndex += 1;
    yield match;
  }
}
