import type { Saying } from '../../../verdict/saying.js';

/** Something in a Compose file that cannot be, and its line from 1. */
export interface ComposeFlaw {
  readonly line: number;
  readonly said: Saying;
}

/** Flaws of one kind that are told of one service, or of the file: nobody reads more. */
export const mostOfAKind = 10;
