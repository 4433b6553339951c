import { resolve } from 'node:path';
import { say, sayFailure } from '../../../i18n/say.js';
import { type Failure, type FailureCode, failure } from '../../../verdict/failure.js';
import { beforeReading } from '../../compose/before-reading.js';
import { refusedFile } from '../../compose/refusal.js';
import type { ComposeSeen } from '../../reading/compose/see-compose.js';

/** A Compose file whose parts are known. */
type Readable = Extract<ComposeSeen['compose'], { readonly services: unknown }>;

/** Why a Compose file is refused that nobody but us has read yet; or the file, where it is not. */
export function lookAtFile({ compose, flaws }: ComposeSeen, dir: string): Failure | Readable {
  const { file } = compose;
  if ('tooLarge' in compose) return failure('COMPOSE_UNPROVEN', {}, { file, line: 1 });
  if ('beyond' in compose) {
    const { line, lines } = compose;
    const source = lines[line - 1]?.trim() ?? '';
    return failure('COMPOSE_UNPROVEN', { source }, { file, line });
  }
  if (!('services' in compose)) return withFlaw(failure('COMPOSE_INVALID'), file, flaws);
  const refused = beforeReading(compose.tree, resolve(dir));
  return refused ? refusedFile(refused, compose) : compose;
}

/** Failures of which a look at the file may have shown more, and the line. */
const seenBefore = new Set<FailureCode>(['COMPOSE_INVALID', 'DOCKERFILE_MISSING']);

/** What a look at the file has shown says more than Compose, and at which line. */
export function withFlaw(why: Failure, file: string, flaws: ComposeSeen['flaws']): Failure {
  const [flaw] = flaws;
  if (flaw === undefined || !seenBefore.has(why.code)) return why;
  const isRefused = why.code === 'COMPOSE_INVALID';
  const message = isRefused ? [say('compose.refused')] : sayFailure(why).message;
  return { ...why, location: { file, line: flaw.line }, words: { message, remedy: [flaw.said] } };
}
