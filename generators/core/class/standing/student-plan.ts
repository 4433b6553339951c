import type { PlannedFile } from '../../disk/planned-file.js';
import type { Mark } from './mark.js';

/** The files of a student's project, in the order of their paths, with the mark of the class in `.yo-rc.json`. */
export interface StudentPlan {
  readonly files: readonly PlannedFile[];
  readonly mark: Mark;
}
