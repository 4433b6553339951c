import { say } from '../../../i18n/say.js';
import { type Failure, locationAt } from '../../../verdict/failure.js';
import { exposedPorts } from '../../reading/dockerfile/exposed-ports.js';
import type { EngineRun } from '../engine-run.js';

/**
 * An application that listens where its Dockerfile says is right, and the port that the Compose file
 * publishes of it is not: `"5000:8080"`, for example, where the two have changed places.
 */
export function publishedPort(
  why: Failure,
  { composed, project: { compose } }: Pick<EngineRun, 'composed' | 'project'>,
): Failure {
  const listens = why.facts.number;
  if (why.code !== 'WRONG_PORT' || listens === undefined || composed === undefined) return why;
  const { service, containerPort } = composed.asked;
  const dockerfile = composed.builds.find((build) => build.service === service)?.context.dockerfile;
  const isExposed =
    dockerfile !== undefined &&
    'instructions' in dockerfile &&
    exposedPorts(dockerfile).ports.includes(listens);
  const seen = compose?.compose;
  if (!isExposed || seen === undefined || !('services' in seen)) return why;
  const said = seen.services.find(({ name }) => name === service.name);
  const line = said?.targets.find(({ port }) => port === containerPort)?.line ?? said?.line;
  return {
    ...why,
    location: line === undefined ? null : locationAt(seen.file, line),
    words: {
      message: [say('failures.WRONG_PORT.message', why.facts)],
      remedy: [say('compose.otherPort', containerPort, listens)],
    },
  };
}
