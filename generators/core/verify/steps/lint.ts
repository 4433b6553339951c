import { run } from '../../process/run.js';
import { failure } from '../failure.js';
import { lint } from '../lint.js';
import type { Stage, StepResult } from './step.js';

/** Looks at the Dockerfile and what it copies before anything is built. */
export async function lintStep({
  project,
  messages,
  options,
}: Pick<Stage, 'project' | 'messages'> & Partial<Pick<Stage, 'options'>>): Promise<StepResult> {
  return lintAlone({
    project,
    messages,
    podman: options?.engine === 'podman',
    run: options?.mode === 'static' ? run : undefined,
  });
}

/** The same where no engine will have the last word, so that this must tell all it can. */
export async function lintAlone(request: Parameters<typeof lint>[0]): Promise<StepResult> {
  const found = await lint(request);
  const { dockerfile } = request.project;
  // One that is too large to be looked at is the engine's business.
  if (found.failure || !('refused' in dockerfile) || dockerfile.refused === 'tooLarge') {
    return found;
  }
  return { ...found, failure: failure('DOCKERFILE_MISSING') };
}
