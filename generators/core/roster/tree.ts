import type { Place } from './roster.js';

/** What JSON and YAML hold, as far as a roster does, each with its place. */
export type Tree = Place &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly Tree[] }
    | { readonly kind: 'map'; readonly pairs: readonly Pair[] }
  );

export interface Pair {
  readonly key: Place & { readonly text: string };
  readonly value: Tree;
}

/** Levels of nesting; a roster has three. */
export const deepest = 20;

/** What keeps a text from being JSON or YAML, in the words of whoever read it. */
export class Malformed extends Error {
  readonly place: Place;

  constructor(place: Place, message: string) {
    super(message);
    this.place = place;
  }
}
