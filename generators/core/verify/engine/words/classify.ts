import type { RunResult } from '../../../process/run.js';
import { type Failure, failure } from '../../../verdict/failure.js';
import { allAreMachines } from './doubt.js';
import { engineWords } from './engine-words.js';
import { enginePatterns, projectsOwn, startPatterns } from './patterns.js';
import { recognise } from './recognise.js';

/**
 * Why a command got nothing from the engine; undefined where it was not for the engine. Its last line
 * tells: above it a log may stand.
 */
export function engineFailure(result: RunResult): Failure | undefined {
  if (result.ended === 'missing') return failure('CLI_MISSING');
  if (result.exitCode === 0) return undefined;
  const known = recognise(engineWords(result).slice(-1), enginePatterns);
  return known && failure(known.code, { detail: known.detail });
}

/** Why the engine did not answer `docker version`. */
export function classifyEngine(result: RunResult): Failure {
  if (result.ended === 'missing') return failure('CLI_MISSING');
  const words = engineWords(result);
  const known = recognise(words, enginePatterns);
  if (known) return failure(known.code, { detail: known.detail });
  return failure('ENGINE_ERROR', { detail: words.at(-1) ?? '' });
}

/** Why `docker run -d` did not start a container. */
export function classifyStart(result: RunResult): Failure {
  if (result.ended === 'missing') return failure('CLI_MISSING');
  const words = engineWords(result);
  const all = [...enginePatterns, ...startPatterns];
  const known = recognise(words, allAreMachines(result, all, false) ? all : projectsOwn(all));
  const detail = known?.detail ?? words[0] ?? '';
  return failure(known?.code ?? 'RUN_REFUSED', { detail });
}
