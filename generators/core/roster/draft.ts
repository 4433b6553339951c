import type { RosterRow } from './list/roster.js';
import type { Student } from './student.js';

/** A student on the way: known is who it is, not yet what they get. */
export interface Draft extends Pick<Student, 'id' | 'person' | 'surname' | 'folder'> {
  readonly row: RosterRow;
  /** Whether nothing is wrong with who it is; what the row says is judged in any case. */
  readonly isNamed: boolean;
  readonly port?: number;
  readonly name?: string;
}
