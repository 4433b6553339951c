import { worstExitCode } from '../verdict/worst.js';
import type { ClassFile } from './class-files.js';
import type { StudentResult } from './student-result.js';
import type { Survey } from './survey.js';

/** What became of a class. */
export interface ClassMade {
  /** In the order of the roster; fewer than the students where it was interrupted. */
  readonly results: readonly StudentResult[];
  /** Projects of students who are not in the roster any more; nothing was done with them. */
  readonly vanished: Survey['vanished'];
  readonly classFiles: readonly ClassFile[];
  /** It was stopped by its signal; the next run goes on, and `class.json` is as it was. */
  readonly interrupted: boolean;
  /** Why `class.json` or a file of the class could not be written, with the remedy. */
  readonly why: string | null;
}

/** The exit code of a class that was made: what failed is the machine's, git's or a server's; the rest wants a look. */
export const classExitCode = ({ results, why }: Pick<ClassMade, 'results' | 'why'>): number =>
  worstExitCode([
    why === null ? 0 : 3,
    ...results.map(({ needs }) => (needs === 'mend' ? 3 : needs === 'look' ? 1 : 0)),
  ]);
