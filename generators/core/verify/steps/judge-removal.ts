import type { RunResult } from '../../process/run.js';
import { failure } from '../../verdict/failure.js';
import { deadlines, type Engine, typedFor } from '../engine/engine.js';
import { engineWords } from '../engine/words/engine-words.js';
import { enginePatterns, gone } from '../engine/words/patterns.js';
import { recognise } from '../engine/words/recognise.js';
import type { StepResult } from './step.js';

/** What is not there needs no removal. */
export const isGone = ({ exitCode, output }: RunResult): boolean =>
  exitCode === 0 || gone.test(output);

/** @returns why something is still there; undefined where it is not */
export function judgeRemoval(
  removed: RunResult,
  argv: readonly string[],
  { kind }: Engine,
): StepResult | undefined {
  if (isGone(removed)) return undefined;
  if (removed.ended === 'timedOut') {
    return { failure: failure('ENGINE_HUNG', { number: Math.round(deadlines.remove / 1000) }) };
  }
  // An engine that has gone away is its own cause, and tells nothing of what it holds.
  const away = recognise(engineWords(removed), enginePatterns);
  if (away) return { failure: failure(away.code, { detail: away.detail }) };
  const detail = removed.output.trim().split('\n').at(-1) ?? '';
  return {
    failure: failure('LEFT_BEHIND', { detail, source: typedFor(kind, argv).join(' ') }),
    output: removed.output,
  };
}
