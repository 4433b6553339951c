import { say } from '../../i18n/say.js';
import type { FailedRun } from '../../verify/building/failed-run.js';
import { readCommand } from '../../verify/building/read-command.js';
import { readCompiled } from '../../verify/building/read-compiled.js';
import { runSigns } from '../../verify/building/signs/run-signs.js';
import { firstSign } from '../../verify/crash/sign.js';
import { noSources } from './no-sources.js';
import type { SaidLast } from './said-last.js';
import { unseen } from './unseen.js';

/**
 * What a command that builds has said, such as a compiler, where nothing tells that it stood in a
 * Dockerfile; undefined where its meaning is not known, and no compiler names a place.
 */
export function commandCause(log: string): SaidLast | undefined {
  const error = readCommand(log);
  const words = [error.error, error.words].filter((part) => part !== '').join(': ');
  if (words === '') return undefined;
  const { dockerfile } = noSources;
  const seen: FailedRun = {
    ...{ error, log, sources: noSources, place: undefined },
    ...{ run: undefined, above: dockerfile },
  };
  const meaning = firstSign(runSigns, log, seen);
  if (meaning === undefined) return compiledCause(log);
  const [what = '', other = '', third = '', fourth = ''] = meaning.names ?? [];
  const means = say(`crash.${meaning.id}.means`, what, other, third, fourth);
  const remedy = say(`crash.${meaning.id}.remedy`, what, other, third, fourth);
  return { of: 'build', words, message: unseen([means]), remedy: unseen([remedy]) };
}

/** Where a compiler has found an error, as it says itself. */
export function compiledCause(log: string): SaidLast | undefined {
  const found = readCompiled(log.split('\n'));
  const frame = found?.frames.at(-1);
  if (found === undefined || frame === undefined) return undefined;
  return {
    ...{ of: 'build', words: found.words },
    message: [say('explain.atFile', frame.file, frame.line)],
    remedy: [say('explain.programRemedy')],
  };
}
