import type { ProjectReport, StepReport } from './report.js';

/** The step at which a project failed; undefined where it passed, or never came to its steps. */
export const failedStep = ({ steps }: Pick<ProjectReport, 'steps'>): StepReport | undefined =>
  steps.find(({ outcome }) => outcome === 'fail' || outcome === 'error');
