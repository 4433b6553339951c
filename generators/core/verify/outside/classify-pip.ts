import type { RunResult } from '../../process/run.js';
import { withoutSequences } from '../../text/without-sequences.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { networkInBuild, packageNotFound } from '../engine/words/patterns.js';

/** The standard library has no pip to give: Debian packs that apart. */
const withoutVenv = /ensurepip is not available|No module named '?(?:venv|ensurepip)\b/;

/** What a package says that is not made for this Python; another one may have it. */
const otherPython =
  /require a different python version|requires a different Python|Failed (?:to build|building wheel)|metadata-generation-failed/i;

/** Why a virtual environment could not be made. */
export function classifyVenv(result: RunResult): Failure {
  const output = withoutSequences(result.output);
  if (/no space left on device/i.test(output)) return failure('DISK_FULL');
  const detail = output.trim().split('\n').at(-1) ?? '';
  return withoutVenv.test(output)
    ? failure('INTERPRETER_MISSING', { source: 'python3-venv' })
    : failure('INTERPRETER_MISSING', { detail });
}

/** Why pip could not install the packages. @param other whether the image has another Python */
export function classifyPip(
  result: RunResult,
  versions: { readonly here: string; readonly inImage: string; readonly other: boolean },
): Failure {
  const output = withoutSequences(result.output);
  if (networkInBuild.test(output) || networkHere.test(output)) return failure('NETWORK_IN_BUILD');
  if (/no space left on device/i.test(output)) return failure('DISK_FULL');
  if (versions.other && otherPython.test(output)) {
    return failure('INTERPRETER_MISSING', { expected: versions.inImage, got: versions.here });
  }
  const missing = packageNotFound.exec(output)?.[0];
  if (missing) return failure('PACKAGE_NOT_FOUND', { detail: missing });
  return failure('RUN_FAILED', result.exitCode === null ? {} : { number: result.exitCode });
}

/** What pip says on a machine itself, without the frame of a build. */
const networkHere =
  /Connection refused|ConnectTimeoutError|ReadTimeoutError|SSLError|ProxyError|Could not fetch URL/;
