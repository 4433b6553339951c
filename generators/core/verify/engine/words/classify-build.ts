import type { RunResult } from '../../../process/run.js';
import { type Failure, type FailureCode, failure, outcomeOf } from '../../../verdict/failure.js';
import type { ParsedDockerfile } from '../../reading/dockerfile/dockerfile.js';
import type { EngineKind } from '../kinds/engine-kind.js';
import type { Diagnosis } from './diagnosis.js';
import { allAreMachines, hasOwnReader } from './doubt.js';
import { engineWords } from './engine-words.js';
import { locate } from './locate.js';
import { namedServer } from './named-server.js';
import {
  buildPatterns,
  dockerfilePatterns,
  enginePatterns,
  projectsOwn,
  runFailed,
} from './patterns.js';
import { recognise } from './recognise.js';
import { runFault } from './run-fault.js';

/** What an engine says last of a disk may be a name; and which processor an image is for, its maker has chosen. */
const neverSure: readonly FailureCode[] = ['DISK_FULL', 'PULL_PLATFORM'];

/**
 * Why an image could not be built. Where the project could have had the engine say that it is the
 * machine, by a server of its own choice or by a name, that is told in doubt.
 */
export function classifyBuild(
  result: RunResult,
  dockerfile: ParsedDockerfile,
  file: string,
  { setsApart }: Pick<EngineKind, 'setsApart'>,
): Diagnosis {
  if (result.ended === 'missing') return failure('CLI_MISSING');
  const words = engineWords(result);
  const { location, source } = locate(result, dockerfile.text, file);
  const host = namedServer(words, dockerfile, location?.line);
  const facts = { ...(source === undefined ? {} : { source }), ...(host ? { host } : {}) };
  const tell = (code: FailureCode, more: Failure['facts']) =>
    failure(code, { ...facts, ...more }, location);

  const engine = engineFault(words, dockerfile);
  const ofRun = runFault(result, words, tell);
  const known = engine ?? (ofRun ? undefined : recognise(words, buildPatterns));
  if (known === undefined) return ofRun ?? tell('BUILD_FAILED', { detail: words.at(-1) ?? '' });
  const { code, detail } = known;
  const told = engine ? failure(code, { detail }) : tell(code, { detail });
  const isSure =
    host === undefined &&
    !hasOwnReader(dockerfile) &&
    !neverSure.includes(code) &&
    allAreMachines(result, [...enginePatterns, ...buildPatterns], setsApart);
  if (outcomeOf(code) === 'fail' || isSure) return told;

  // A name that goes on over lines is quoted as a whole.
  const own = recognise([words.join(' '), ...words], projectsOwn(buildPatterns));
  if (ofRun) return { ...told, otherwise: ofRun.otherwise ?? ofRun };
  if (own) return { ...told, otherwise: tell(own.code, { detail: own.detail }) };
  return { ...told, otherwise: unconfirmed(code, detail, host, tell) };
}

/** The engine or its client is the matter. */
function engineFault(words: readonly string[], { text }: ParsedDockerfile) {
  // What tells that a command failed, or that the Dockerfile is wrong, holds words of the project.
  const own = words.filter(
    (line) => !runFailed.test(line) && !recognise([line], dockerfilePatterns),
  );
  const engine = recognise(own, enginePatterns);
  // A UTF-16 Dockerfile makes BuildKit look broken; see the facts on encodings.
  return engine?.code === 'ENGINE_ERROR' && text.includes('\0') ? undefined : engine;
}

/** What the machine was said to be at fault for, and is not. */
function unconfirmed(
  code: FailureCode,
  detail: string,
  host: string | undefined,
  tell: (code: FailureCode, more: Failure['facts']) => Failure,
): Failure {
  if (code === 'PULL_PLATFORM') return tell('PULL_NOT_FOUND', { detail, hint: 'platform' });
  if (host) return tell('PULL_HOST', { detail });
  return tell('BUILD_FAILED', { detail, ...(code === 'DISK_FULL' ? { hint: 'disk' } : {}) });
}
