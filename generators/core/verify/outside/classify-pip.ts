import type { RunResult } from '../../process/run.js';
import { withoutSequences } from '../../text/without-sequences.js';
import { type Failure, failure } from '../../verdict/failure.js';
import type { Diagnosis } from '../engine/words/diagnosis.js';
import { networkInBuild, packageNotFound } from '../engine/words/patterns.js';

/** The standard library has no pip to give: Debian packs that apart. */
const withoutVenv = /ensurepip is not available|No module named '?(?:venv|ensurepip)\b/;

/** What a package says that is not made for this Python; another one may have it. */
const otherPython =
  /require a different python version|requires a different Python|Failed (?:to build|building wheel)|metadata-generation-failed/i;

/** Why a virtual environment could not be made. Nothing of the project has run by then: these are Python's words. */
export function classifyVenv(result: RunResult): Failure {
  const output = withoutSequences(result.output);
  if (/no space left on device/i.test(output)) return failure('DISK_FULL');
  const detail = output.trim().split('\n').at(-1) ?? '';
  return withoutVenv.test(output)
    ? failure('INTERPRETER_MISSING', { source: 'python3-venv' })
    : failure('INTERPRETER_MISSING', { detail });
}

/**
 * Why pip could not install the packages. What it runs to install one is the project's, and may
 * print what it likes: that the machine is at fault is in doubt.
 * @param versions `other`: whether the image has another Python
 */
export function classifyPip(
  result: RunResult,
  versions: { readonly here: string; readonly inImage: string; readonly other: boolean },
): Diagnosis {
  const output = withoutSequences(result.output);
  const number = result.exitCode === null ? {} : { number: result.exitCode };
  if (networkInBuild.test(output) || networkHere.test(output)) {
    const otherwise = failure('RUN_FAILED', { ...number, hint: 'network' });
    return { ...failure('NETWORK_IN_BUILD'), otherwise };
  }
  if (/no space left on device/i.test(output)) {
    const otherwise = failure('RUN_FAILED', { ...number, hint: 'disk' });
    return { ...failure('DISK_FULL'), otherwise };
  }
  if (versions.other && otherPython.test(output)) {
    return failure('INTERPRETER_MISSING', {
      expected: `Python ${versions.inImage}`,
      got: `Python ${versions.here}`,
    });
  }
  const missing = packageNotFound.exec(output)?.[0];
  if (missing) return failure('PACKAGE_NOT_FOUND', { detail: missing });
  return failure('RUN_FAILED', number);
}

/** What pip says on a machine itself, without the frame of a build. */
const networkHere =
  /Connection refused|ConnectTimeoutError|ReadTimeoutError|SSLError|ProxyError|Could not fetch URL/;
