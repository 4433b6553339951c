import type { PlannedFile } from '../disk/planned-file.js';
import type { Messages } from '../i18n/messages.js';
import type { Lab } from '../lab/lab.js';
import type { CommandOptions } from '../options/command-options.js';
import type { Student } from '../roster/student.js';
import type { StudentResult } from './student-result.js';

/** What a class is made from. */
export interface MakeRequest
  extends Pick<CommandOptions<'class'>, 'git' | 'push' | 'update' | 'force' | 'jobs'> {
  readonly students: readonly Student[];
  /** Those of them whose projects are made, completed or updated; the others stay as they are. */
  readonly chosen: readonly Student[];
  /** What all their projects are made from; undefined where each has a stack. */
  readonly lab?: Lab | undefined;
  /** The folder of the class, absolute. */
  readonly out: string;
  /** Files of the class itself, written in its folder. */
  readonly extra: readonly PlannedFile[];
  /** Milliseconds for one push; undefined for the usual. */
  readonly pushTimeout?: number | undefined;
  readonly messages: Messages;
  /** Stops between two projects; a push that is under way is ended. */
  readonly signal: AbortSignal;
  /** Told of each student when nothing more is to be done for them. */
  readonly told: (result: StudentResult) => void;
}
