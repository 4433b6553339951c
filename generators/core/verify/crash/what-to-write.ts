import { type Failure, failure } from '../../verdict/failure.js';
import { libraryOf } from '../reading/started/library-of.js';
import type { PortFacts } from '../reading/which-port.js';
import { howToListen } from './how-to-listen.js';
import type { Sources } from './own-place.js';

/** A failure whose remedy is the same in all languages, but for a line in that of the project. */
export function whatToWrite(
  why: Failure,
  sources: Sources,
  { containerPort }: Partial<Pick<PortFacts, 'containerPort'>>,
): Failure {
  const edit = why.words ? undefined : lineFor(why, sources, containerPort);
  return edit === undefined ? why : failure(why.code, { ...why.facts, edit }, why.location);
}

function lineFor(
  { code, facts }: Failure,
  sources: Sources,
  port: number | undefined,
): string | undefined {
  const { number = 0 } = facts;
  if (code === 'HTTP_STATUS' && number >= 400 && number < 500) {
    return libraryOf(sources.dockerfile, sources.files)?.route;
  }
  // One that listens already needs no such call.
  const isMissing = (code === 'NOT_READY' && !facts.mute) || code === 'APP_EXITED';
  return isMissing && port !== undefined ? howToListen(sources, { port, moves: true }) : undefined;
}
