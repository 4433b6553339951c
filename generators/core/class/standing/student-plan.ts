import type { RawFile } from '../../disk/planned-file.js';
import { hashOf } from './hash-of.js';
import type { Mark } from './mark.js';

/** The files of a student's project, in the order of their paths, with the mark of the class in `.yo-rc.json`. */
export interface StudentPlan {
  readonly files: readonly RawFile[];
  readonly mark: Mark;
}

/** The hash of our part of a `.yo-rc.json`: how the file is laid out, and others' parts, do not count. */
export const hashOfAnswers = (answers: unknown): string => hashOf(JSON.stringify(answers) ?? '');
