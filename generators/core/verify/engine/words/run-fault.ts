import type { RunResult } from '../../../process/run.js';
import { withoutSequences } from '../../../text/without-sequences.js';
import type { Failure, FailureCode } from '../../../verdict/failure.js';
import type { Diagnosis } from './diagnosis.js';
import { networkInBuild, packageNotFound, runFailed } from './patterns.js';
import { printedBy } from './printed.js';
import { isService, unresolvedIn } from './unresolved.js';

/**
 * A command of the Dockerfile failed: the engine says only that, and its output says why. It is the
 * project's, which may print what it likes, so it never puts the fault on the machine without a doubt.
 * @returns undefined where none failed
 */
export function runFault(
  result: RunResult,
  words: readonly string[],
  tell: (code: FailureCode, more: Failure['facts']) => Failure,
): Diagnosis | undefined {
  const failed = words.map((line) => runFailed.exec(line)).find((match) => match !== null);
  if (failed === undefined) return undefined;
  const output = printedBy(result.output) ?? withoutSequences(result.output);
  const code = failed.slice(1).find((number) => number !== undefined);
  const told = code ? { number: Number(code) } : {};
  // Another container of the project’s, which is not there while an image is built.
  const unresolved = unresolvedIn(output);
  const [service] = unresolved;
  if (service !== undefined && unresolved.every(isService)) {
    return tell('RUN_FAILED', { ...told, host: service });
  }
  if (networkInBuild.test(output)) {
    const otherwise = tell('RUN_FAILED', { ...told, hint: 'network' });
    return { ...tell('NETWORK_IN_BUILD', told), otherwise };
  }
  const missing = packageNotFound.exec(output)?.[0];
  if (missing) return tell('PACKAGE_NOT_FOUND', { detail: missing });
  // What the kernel ends with 9 mostly wanted more memory than there is.
  const [hint = code === '137' ? 'memory' : undefined] =
    hints.find(([, said]) => said.test(output)) ?? [];
  return tell('RUN_FAILED', { ...told, ...(hint ? { hint } : {}) });
}

/** What is said of the machine, or of our bounds. */
const hints: readonly (readonly ['disk' | 'memory', RegExp])[] = [
  ['disk', /no space left on device/i],
  ['memory', /heap out of memory|cannot allocate memory|\bout of memory\b|std::bad_alloc/i],
];
