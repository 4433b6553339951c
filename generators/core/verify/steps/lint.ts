import { run } from '../../process/run.js';
import { failure } from '../../verdict/failure.js';
import { lint } from '../lint/lint.js';
import type { Stage, StepResult } from './step.js';

export interface LintStage extends Pick<Stage, 'project' | 'messages'> {
  readonly options?: Stage['options'];
  readonly engine?: Stage['engine'];
  /** Whether no engine answers: then this is all that can be told, and not what fails. */
  readonly alone?: boolean;
}

/** Looks at the Dockerfile, and at what it copies and starts, before anything is built. */
export async function lintStep(stage: LintStage): Promise<StepResult> {
  const { project, messages, options, engine, alone = false } = stage;
  const {
    failure: why,
    certain,
    warnings,
  } = await lint({
    project,
    messages,
    podman: engine?.name === 'podman',
    run: alone || options?.mode === 'static' ? run : undefined,
  });
  if (why) return { failure: why, warnings: alone && certain ? [certain, ...warnings] : warnings };
  const { dockerfile } = project;
  // One that is too large to be looked at is the engine's business.
  const isMissing = 'refused' in dockerfile && dockerfile.refused !== 'tooLarge';
  return isMissing ? { failure: failure('DOCKERFILE_MISSING'), warnings } : { warnings };
}
