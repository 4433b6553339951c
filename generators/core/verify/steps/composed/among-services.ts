import { sayFailure } from '../../../i18n/say.js';
import type { Failure, FailureCode } from '../../../verdict/failure.js';
import { explainNeighbours } from '../../compose/explain-neighbours.js';
import type { EngineRun } from '../engine-run.js';

/** Failures that come of a service that is not found. */
const ofNeighbours = new Set<FailureCode>(['CRASH', 'HTTP_STATUS', 'PAGE_ERROR', 'NOT_READY']);

/** Makes a failure name what mends it, where its service does not find another one of the project. */
export function amongServices(why: Failure, log: string, { composed }: EngineRun): Failure {
  if (composed === undefined || !ofNeighbours.has(why.code)) return why;
  const { message } = sayFailure(why);
  // The line of the source that is the cause stands in the message.
  const named = message.flatMap(({ names }) => names.filter((name) => typeof name === 'string'));
  const { got = '', detail = '' } = why.facts;
  const said = [log, got, detail, ...named].join('\n');
  const { allowed, asked } = composed;
  const mends = explainNeighbours({ allowed, asked: asked.service, said });
  return mends === undefined ? why : { ...why, words: { message, remedy: [mends] } };
}
