import { say } from '../../../i18n/say.js';
import { type Failure, type FailureCode, failure } from '../../../verdict/failure.js';
import type { Saying } from '../../../verdict/saying.js';
import {
  isOlderVersion,
  oldestCompose,
  readComposeVersion,
} from '../../compose/compose-version.js';
import { machineEnvironment } from '../../compose/machine-variables.js';
import { deadlines } from '../../engine/engine.js';
import type { EngineRun } from '../engine-run.js';

/** Failures with which a Compose that is too old answers to what it does not know. */
const mayComeOfAge = new Set<FailureCode>(['COMPOSE_INVALID', 'RUN_REFUSED']);

/**
 * What of a failure is the matter of this machine's Compose: that it is too old, or what there is in
 * its place. It is asked for its version only where something has failed.
 */
export async function whichCompose(why: Failure, onEngine: EngineRun): Promise<Failure> {
  const { kind } = onEngine.engine;
  if (why.code === 'COMPOSE_MISSING') {
    return kind.handsComposeOn ? ofPodman : insteadOfPlugin(why, onEngine);
  }
  if (why.code === 'ENGINE_DOWN' && kind.handsComposeOn) return ofSocket;
  if (!mayComeOfAge.has(why.code)) return why;
  const version = await versionOf(kind.commandFor(['docker', 'compose']), onEngine);
  if (version === undefined || !isOlderVersion(version, oldestCompose)) return why;
  return missing(say('compose.tooOld', version, oldestCompose), say('compose.tooOldRemedy'));
}

const missing = (message: Saying, remedy: Saying): Failure => ({
  ...failure('COMPOSE_MISSING'),
  words: { message: [message], remedy: [remedy] },
});

const ofPodman = missing(say('compose.ofPodman'), say('compose.ofPodmanRemedy'));
const ofSocket = missing(say('compose.ofSocket'), say('compose.ofSocketRemedy'));

/** The program of its own that Compose was once, and still may be: docker does not find it. */
async function insteadOfPlugin(why: Failure, onEngine: EngineRun): Promise<Failure> {
  const version = await versionOf(['docker-compose'], onEngine);
  if (version === undefined) return why;
  return isOlderVersion(version, '2.0.0')
    ? missing(say('compose.first', version), say('failures.COMPOSE_MISSING.remedy', {}))
    : missing(say('compose.apart', version), say('compose.apartRemedy'));
}

async function versionOf(
  command: readonly string[],
  { run, env, signal }: EngineRun,
): Promise<string | undefined> {
  const asked = await run({
    argv: [...command, 'version', '--short'],
    env: { ...machineEnvironment(env), LC_ALL: 'C' },
    alone: true,
    timeout: deadlines.look,
    signal,
  });
  return asked.exitCode === 0 ? readComposeVersion(asked.stdout) : undefined;
}
