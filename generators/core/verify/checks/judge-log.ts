import { setTimeout as sleep } from 'node:timers/promises';
import type { LogAct } from '../../checks/check.js';
import { type CheckValues, fillExpectation } from '../../checks/placeholders.js';
import { say } from '../../i18n/say.js';
import type { Expectation } from '../../options/values/read-expectation.js';
import { told } from '../../text/told.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { expectedText } from '../probe/says.js';
import type { RunningProject } from './running.js';
import { textSays } from './text-says.js';
import { isFailure, wrong } from './wrong.js';

/** Looks at a log, and milliseconds between two: what a program prints may come late. */
const looks = 6;
const pause = 500;

/** Looks for texts in a log. @returns why one is not there; undefined where all are */
export async function judgeLog(
  { says, service }: LogAct,
  values: CheckValues,
  running: RunningProject,
): Promise<Failure | undefined> {
  const wanted = says.map((expect) => fillExpectation(expect, values));
  for (let look = 1; ; look += 1) {
    const log = await running.log(service);
    if (isFailure(log)) return log;
    if (log === 'unknown') return noService(service ?? '', running);
    const missing = await firstMissing(log, wanted, running.signal);
    if (missing === undefined) return undefined;
    const expected = expectedText(missing.expect);
    if (missing.isLate) return failure('PATTERN_TIMEOUT', { expected });
    if (look === looks || running.signal.aborted) {
      return wrong(say('checks.log', service ?? '', expected, lastLine(log)));
    }
    await sleep(pause, undefined, { signal: running.signal }).catch(() => {});
  }
}

/** The first text that a log does not say. */
async function firstMissing(log: string, wanted: readonly Expectation[], signal: AbortSignal) {
  for (const expect of wanted) {
    const found = await textSays(log, expect, signal);
    if (found !== true) return { expect, isLate: found === 'late' };
  }
  return undefined;
}

/** UTF-16 code units of a line that is shown. */
const mostShown = 200;

const lastLine = (log: string): string =>
  (told(log).trimEnd().split('\n').at(-1) ?? '').trim().slice(0, mostShown);

/** Why there is no such service. */
export async function noService(name: string, running: RunningProject): Promise<Failure> {
  const state = await running.service(name);
  return wrong(state === 'alone' ? say('checks.noServices', name) : say('checks.noService', name));
}
