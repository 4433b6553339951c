import type { RosterPlace } from '../../verdict/flaw.js';

/** Bytes of one line; a cell is a name or a sentence. */
export const longestRecord = 65_536;

/** One line of a table, or several where a cell has line ends. */
export interface CsvRecord {
  /** The line that it begins in, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type FaultKind = 'quote' | 'quoteOpen' | 'tooLong';
export interface CsvFault extends RosterPlace {
  readonly kind: FaultKind;
}

export interface CsvReading {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
}
