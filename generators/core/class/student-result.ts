import type { Student } from '../roster/student.js';
import { type Told, tellAll } from '../verdict/note.js';
import type { Cause } from './cause.js';

/** What became of one student's project. */
export interface StudentResult extends Told {
  readonly student: Student;
  /**
   * `made`: it is new. `complete`: it was there, and was left alone or is up to date. `updated`:
   * some of its files follow the template again. `kept`: what is not up to date in it was
   * edited or deleted. `left`: it was left alone, see `why`. `failed`: see `why`.
   */
  readonly project: 'made' | 'complete' | 'updated' | 'kept' | 'left' | 'failed';
  /** Files that differ from what they would be, and were left because they were edited or deleted. */
  readonly edited: readonly string[];
  /** Files that were written or removed in a project that was there. */
  readonly changed: readonly string[];
  /** The name of the image and the port of the host that the project was given: it may be older than the roster. */
  readonly name: string;
  readonly port: number;
  /** The commit at the head of the repository; null where there is none. */
  readonly commit: string | null;
  /** Null where nothing was pushed or tried. */
  readonly push: null | 'pushed' | 'equal' | 'diverged' | 'failed';
  /** It was made from other options than those of this run, and was not to be brought up to date. */
  readonly isOutdated: boolean;
}

/** The result of a student for whom nothing special is to be said. */
export const plainResult = (
  student: Student,
  project: StudentResult['project'],
  commit: string | null,
): StudentResult => {
  const { name, port } = student.answers;
  const untold = { ...tellAll([]), edited: [], changed: [], isOutdated: false };
  return { student, project, name, port, ...untold, commit, push: null };
};

/** The result of a student whose project could not be made. */
export const failedResult = (student: Student, cause: Cause): StudentResult => ({
  ...plainResult(student, 'failed', null),
  ...tellAll([{ ...cause, needs: 'mend' }]),
});
