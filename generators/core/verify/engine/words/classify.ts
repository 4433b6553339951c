import type { RunResult } from '../../../process/run.js';
import { withoutSequences } from '../../../text/without-sequences.js';
import { type Failure, type FailureCode, failure } from '../../../verdict/failure.js';
import type { Pattern } from '../kinds/engine-texts.js';
import { engineWords } from './engine-words.js';
import { locate } from './locate.js';
import {
  buildPatterns,
  dockerfilePatterns,
  enginePatterns,
  networkInBuild,
  packageNotFound,
  runFailed,
  startPatterns,
} from './patterns.js';

/** The failure that the engine's words mean, with the line that says so; undefined where none is known. */
export function recognise(
  words: readonly string[],
  patterns: readonly Pattern[],
): { code: FailureCode; detail: string } | undefined {
  for (const [code, pattern] of patterns) {
    const detail = words.find((line) => pattern.test(withoutQuoted(line)));
    if (detail !== undefined) return { code, detail };
  }
  return undefined;
}

/** What the engine quotes (as Go does, `%q`) is the project's: the name of a file, a command. */
const withoutQuoted = (line: string): string => line.replace(/"(?:[^"\\]|\\.)*"/g, '""');

/** Why a command got nothing from the engine; undefined where it was not for the engine. */
export function engineFailure(result: RunResult): Failure | undefined {
  if (result.ended === 'missing') return failure('CLI_MISSING');
  const known = result.exitCode === 0 ? undefined : recognise(engineWords(result), enginePatterns);
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

/**
 * Why an image could not be built.
 * @param dockerfile the text of the Dockerfile, to show the line that is the cause
 */
export function classifyBuild(result: RunResult, dockerfile: string, file: string): Failure {
  if (result.ended === 'missing') return failure('CLI_MISSING');
  const words = engineWords(result);
  // What tells that a command failed, or that the Dockerfile is wrong, holds words of the project.
  const own = words.filter(
    (line) => !runFailed.test(line) && !recognise([line], dockerfilePatterns),
  );
  const engine = recognise(own, enginePatterns);
  const { location, source } = locate(result, dockerfile, file);
  const facts = source === undefined ? {} : { source };
  // A UTF-16 Dockerfile makes BuildKit look broken; see the facts on encodings.
  if (engine && !(engine.code === 'ENGINE_ERROR' && dockerfile.includes('\0'))) {
    return failure(engine.code, { detail: engine.detail });
  }
  const failed = words.map((line) => runFailed.exec(line)).find((match) => match !== null);
  if (failed) return classifyRun(result, failed, facts, location);
  const known = recognise(words, buildPatterns);
  const detail = known?.detail ?? words.at(-1) ?? '';
  return failure(known?.code ?? 'BUILD_FAILED', { ...facts, detail }, location);
}

/**
 * A RUN failed: the engine says only that; its output says why. It is the project's, which may print
 * what it likes, so it is never enough to put the fault on the machine.
 */
function classifyRun(
  result: RunResult,
  failed: RegExpExecArray,
  facts: { source?: string },
  location: Failure['location'],
): Failure {
  const output = withoutSequences(result.output);
  const code = failed.slice(1).find((number) => number !== undefined);
  const told = { ...facts, ...(code ? { number: Number(code) } : {}) };
  if (networkInBuild.test(output))
    return failure('RUN_FAILED', { ...told, hint: 'network' }, location);
  const missing = packageNotFound.exec(output)?.[0];
  if (missing) return failure('PACKAGE_NOT_FOUND', { ...facts, detail: missing }, location);
  const [hint] = hints.find(([, words]) => words.test(output)) ?? [];
  return failure('RUN_FAILED', { ...told, ...(hint ? { hint } : {}) }, location);
}

/** What is said of the machine, or of our bounds. */
const hints: readonly (readonly ['disk' | 'memory', RegExp])[] = [
  ['disk', /no space left on device/i],
  ['memory', /heap out of memory|cannot allocate memory|\bout of memory\b|std::bad_alloc/i],
];

/** Why `docker run -d` did not start a container. */
export function classifyStart(result: RunResult): Failure {
  if (result.ended === 'missing') return failure('CLI_MISSING');
  const words = engineWords(result);
  const known = recognise(words, enginePatterns) ?? recognise(words, startPatterns);
  const detail = known?.detail ?? words[0] ?? '';
  return failure(known?.code ?? 'RUN_REFUSED', { detail });
}
