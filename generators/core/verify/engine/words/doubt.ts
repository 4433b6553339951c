import type { RunResult } from '../../../process/run.js';
import { mostKept } from '../../../process/tail.js';
import { outcomeOf } from '../../../verdict/failure.js';
import type { ParsedDockerfile } from '../../reading/dockerfile/dockerfile.js';
import { isDockersOwn } from '../../reading/dockerfile/syntax.js';
import type { Pattern } from '../kinds/engine-texts.js';
import { engineLines } from './engine-words.js';
import { recognise } from './recognise.js';

/**
 * Whether all that an engine said puts the fault on the machine. It names what is the project's in
 * its own words, and such a name may go on over lines that look as if the engine had begun anew; of
 * the first one the engine's own beginning is left. Where that may be cut off, nothing is known.
 * @param setsApart whether the engine sets apart what commands of the project print
 */
export function allAreMachines(
  result: Pick<RunResult, 'stderr'>,
  patterns: readonly Pattern[],
  setsApart: boolean,
): boolean {
  if (Buffer.byteLength(result.stderr) >= mostKept) return false;
  return engineLines(result, setsApart).every((line) => {
    const known = recognise([line], patterns);
    return known !== undefined && outcomeOf(known.code) === 'error';
  });
}

/** Whether what says `syntax=` is the project's choice: it reads the Dockerfile, and words the engine's errors. */
export const hasOwnReader = ({ syntax }: ParsedDockerfile): boolean =>
  syntax !== undefined && !isDockersOwn(syntax);
