import type { Misfit } from '../tree/shape.js';
import type { Flaw } from '../verdict/flaw.js';
import type { TemplateFlaw } from './check-template.js';
import type { UnfitFile } from './lab-files.js';
import type { NoSuchFile } from './named-files.js';

/** What is wrong with a lab: a file, and what it is, or what is wrong in it. */
export interface LabProblem {
  /** Its path in the lab. */
  readonly file: string;
  readonly is: Misfit | NoSuchFile | Flaw | TemplateFlaw | Pick<UnfitFile, 'refused'>;
}
