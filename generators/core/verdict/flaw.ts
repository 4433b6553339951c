/** Where something stands in a roster, both from 1. */
export interface RosterPlace {
  readonly line: number;
  /** Of a table, the number of the cell in its line, as a spreadsheet counts; of JSON and YAML, the character. */
  readonly column: number;
}

/** What keeps a text from being JSON or YAML. */
export type FlawKind =
  | 'deep'
  | 'twice'
  | 'unexpected'
  | 'end'
  | 'documents'
  | 'aliases'
  | 'alias'
  | 'key'
  | 'other';

export interface Flaw extends RosterPlace {
  readonly kind: FlawKind;
  /** What stands there, or for `other` the English words of a parser; empty where the kind says it all. */
  readonly detail: string;
}
