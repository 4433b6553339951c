import { failure } from '../failure.js';
import { lint } from '../lint.js';
import type { Stage, StepResult } from './step.js';

/** Looks at the Dockerfile before anything is built. */
export async function lintStep({
  project,
  messages,
}: Pick<Stage, 'project' | 'messages'>): Promise<StepResult> {
  const { dockerfile } = project;
  if ('refused' in dockerfile) {
    const code = dockerfile.refused === 'notUtf8' ? 'DOCKERFILE_ENCODING' : 'DOCKERFILE_MISSING';
    return { failure: failure(code) };
  }
  return lint(dockerfile, project.contextPath, project.file, messages);
}
