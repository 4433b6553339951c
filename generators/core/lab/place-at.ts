import type { RosterPlace } from '../verdict/flaw.js';

/** The line and the column, from 1 on, of a place in a text. @param at UTF-16 code units from its beginning */
export function placeAt(text: string, at: number): RosterPlace {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
