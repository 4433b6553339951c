import type { Run } from '../process/run.js';
import type { RepositoryTemplates } from './git/repository-template.js';
import type { MakeRequest } from './make-request.js';
import type { Planner } from './plan-student.js';
import type { Survey } from './survey.js';

/** What is at hand while the projects of a class are made. */
export interface ClassRun {
  readonly request: MakeRequest;
  readonly survey: Survey;
  /** A folder of this run, on the file system of the class, for what is not finished yet. */
  readonly work: string;
  readonly run: Run;
  readonly plan: Planner;
  readonly templates: RepositoryTemplates;
}
