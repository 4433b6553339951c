import { failure } from '../../verdict/failure.js';
import { type LintRequest, lint } from '../lint/lint.js';
import type { Project } from '../reading/read-project.js';
import type { StepResult } from './step.js';

interface LintStepRequest extends LintRequest {
  readonly project: Project;
  /** Whether no engine answers: then this is all that can be told, and not what fails. */
  readonly isAlone?: boolean;
}

/** Looks at the Dockerfile, and at what it copies and starts, before anything is built. */
export async function lintStep({
  isAlone = false,
  ...request
}: LintStepRequest): Promise<StepResult> {
  const { failure: why, certain, warnings } = await lint(request);
  if (why) {
    return { failure: why, warnings: isAlone && certain ? [certain, ...warnings] : warnings };
  }
  const { dockerfile } = request.project;
  // One that is too large to be looked at is the engine's business.
  const isMissing = 'refused' in dockerfile && dockerfile.refused !== 'tooLarge';
  return isMissing ? { failure: failure('DOCKERFILE_MISSING'), warnings } : { warnings };
}
