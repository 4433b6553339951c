import type { RosterPlace } from '../../verdict/flaw.js';

/** What names a column of a roster. */
export interface Heading {
  readonly text: string;
  /** As `foldHeading` makes it. */
  readonly folded: string;
  readonly place: RosterPlace;
}

/** What the roster says of somebody. */
export interface RosterRow {
  readonly line: number;
  /** Where it begins in its line; undefined in a table, which has a line for each. */
  readonly column?: number;
  /** As many as there are headings; empty where nothing is said. */
  readonly cells: readonly string[];
  /** Where each cell stands; undefined in a table, where it can be counted. */
  readonly places?: readonly RosterPlace[];
}

/** A list of students as it was read: not yet known is who is who. */
export interface Roster {
  readonly headings: readonly Heading[];
  readonly rows: readonly RosterRow[];
  /** Of a table in which no line is one of headings, as far as can be told. */
  readonly missing?: MissingHeadings;
}

export const placeOf = (row: RosterRow, column: number): RosterPlace =>
  row.places?.[column] ?? { line: row.line, column: column + 1 };

/** Columns; no list of students is as wide, and every line has a cell for each. */
export const mostColumns = 500;

/** What a table lacks that has no line of headings. */
export interface MissingHeadings {
  /** The line to be added above all others; a tab is written as `⇥`. */
  readonly line: string;
  /** The titles of the numbered sections that it is in; none where it is in none. */
  readonly sections: readonly string[];
  /** The first line is a student, and no headings of a kind that nobody knows. */
  readonly isSure: boolean;
}
