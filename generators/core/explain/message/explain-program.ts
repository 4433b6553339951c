import { say } from '../../i18n/say.js';
import { type ReadError, readAnyError, readError } from '../../verify/crash/errors/read-error.js';
import { explainError } from '../../verify/crash/explain-error.js';
import type { Meaning } from '../../verify/crash/meaning.js';
import { noSources } from './no-sources.js';
import type { SaidLast } from './said-last.js';
import { unseen } from './unseen.js';

/** Where an error came up that is the language’s or a package’s. */
const foreign =
  /^(?:java|javax|jdk|sun|com\/sun)\/|^\/(?:usr\/)?bin\/(?:ba|da)?sh$|(?:site|dist)-packages|node_modules|^\/usr\/(?:local\/)?(?:lib|go)\/|^<|^node:|\/vendor\/|\/gems\//;

/** The error that ends what a program has said; undefined where no language or server is known to say it so. */
export function programCause(log: string): SaidLast | undefined {
  const error = readError(log);
  return error && causeOf(error, log);
}

/** The same of words that may be anybody’s; undefined where their meaning is not known. */
export function anyProgramCause(log: string): SaidLast | undefined {
  const alone = causeAlone(log);
  if (alone) return alone;
  const error = readAnyError(log);
  return error.by === 'any' && meaningOf(error, log) === undefined
    ? undefined
    : causeOf(error, log);
}

/** The last line of a traceback without the lines above it. */
const lone = /^(?:[\w.]+\.)?((?:[A-Z]\w*)?(?:Error|Exception))(?: \[\w+\])?: (\S.*)$/m;

/** An error of which nobody has kept but its own line: in which language it is, its meaning tells. */
function causeAlone(log: string): SaidLast | undefined {
  const [, error, words = ''] = lone.exec(log) ?? [];
  if (error === undefined) return undefined;
  const errors = (['python', 'node', 'java'] as const).map((by) => ({
    error,
    words,
    by,
    frames: [],
  }));
  const known = errors.find((each) => {
    const meaning = meaningOf(each, log);
    return meaning !== undefined && meaning.id !== 'own-error';
  });
  return known && causeOf(known, log);
}

/** A file of the project’s own that is called like a package: Python says where it found it. */
const hidden = /from '(\w+)' \((?!\S*(?:site|dist)-packages|\/usr\/)\S*\/(\1\.py)\)$/;

function meaningOf(error: ReadError, log: string): Meaning | undefined {
  const [, name, file] = hidden.exec(error.words) ?? [];
  if (file !== undefined) return { id: 'import-shadowed', names: [name, file] };
  return explainError({ error, log, sources: noSources, place: undefined });
}

function causeOf(error: ReadError, log: string): SaidLast | undefined {
  const words = [error.error, error.words].filter((part) => part !== '').join(': ');
  if (words === '') return undefined;
  const meaning = meaningOf(error, log);
  const own = error.frames.findLast(({ file }) => !foreign.test(file));
  const place = own ? [say('explain.atFile', own.file, own.line)] : [];
  if (meaning === undefined || meaning.id === 'own-error') {
    if (error.by === 'shell' || error.by === 'npm' || error.by === 'any') return undefined;
    return {
      ...{ of: 'program', words },
      message: place,
      remedy: [say(own ? 'explain.programRemedy' : 'explain.programRemedyAlone')],
    };
  }
  const [what = '', other = '', third = '', fourth = ''] = meaning.names ?? [];
  const of = error.error === 'nginx' ? 'page' : 'program';
  const means = say(`crash.${meaning.id}.means`, what, other, third, fourth);
  const remedy = say(`crash.${meaning.id}.remedy`, what, other, third, fourth);
  return { of, words, message: [...place, ...unseen([means])], remedy: unseen([remedy]) };
}
