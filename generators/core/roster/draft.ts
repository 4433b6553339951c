import type { RosterRow } from './list/roster.js';

/** A student on the way: known is who it is, not yet what they get. */
export interface Draft {
  readonly row: RosterRow;
  readonly id: string;
  readonly person: string;
  readonly folder: string;
  /** Whether nothing is wrong with who it is; what the row says is judged in any case. */
  readonly isNamed: boolean;
  readonly port?: number;
  readonly name?: string;
}
