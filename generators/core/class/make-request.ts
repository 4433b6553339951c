import type { PlannedFile } from '../disk/planned-file.js';
import type { Messages } from '../i18n/messages.js';
import type { Student } from '../roster/student.js';
import type { StudentResult } from './student-result.js';

/** What a class is made from. */
export interface MakeRequest {
  readonly students: readonly Student[];
  /** The folder of the class, absolute. */
  readonly out: string;
  /** Make each project a git repository. `remote` and `push` need one: this, or one that is there. */
  readonly git: boolean;
  /** Push each project to its remote, or to the one that `class.json` has. */
  readonly push: boolean;
  /** Bring files up to date that nobody has edited. */
  readonly update: boolean;
  /** Also those that were edited. */
  readonly force: boolean;
  /** Files of the class itself, written in its folder. */
  readonly extra: readonly PlannedFile[];
  /** How many projects are pushed at once. */
  readonly jobs: number | undefined;
  /** Milliseconds for one push; undefined for the usual. */
  readonly pushTimeout?: number | undefined;
  readonly messages: Messages;
  /** Stops between two projects; a push that is under way is ended. */
  readonly signal: AbortSignal;
  /** Told of each student when nothing more is to be done for them. */
  readonly told: (result: StudentResult) => void;
}
