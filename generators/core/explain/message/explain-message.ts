import { say, sayFailure } from '../../i18n/say.js';
import { nearName } from '../../text/near-name.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { readAny } from '../../verify/crash/errors/any.js';
import type { Pattern } from '../../verify/engine/kinds/engine-texts.js';
import { engineWords } from '../../verify/engine/words/engine-words.js';
import {
  buildPatterns,
  enginePatterns,
  startPatterns,
} from '../../verify/engine/words/patterns.js';
import { recognise } from '../../verify/engine/words/recognise.js';
import { wordsBehind } from '../command/table/commands.js';
import type { MessageExplanation, QuotedLine } from '../explanation.js';
import { explainBuildLog, isBuildLog } from './explain-build-log.js';
import { pageCause } from './explain-page.js';
import { anyProgramCause, programCause } from './explain-program.js';
import { commandCause } from './explain-run.js';
import { type KnownId, type KnownMessage, knownMessages, vagueMessages } from './known-messages.js';
import { readableLines } from './readable-lines.js';
import { endedBy, type SaidLast } from './said-last.js';

/**
 * What a message means: one line, or all that a command, a build or a container has said. Of several
 * that are known the cause is told, and not what followed from it.
 */
export async function explainMessage(text: string): Promise<MessageExplanation> {
  const lines = readableLines(text);
  const plain = lines.map((line) => line.text);
  const log = plain.join('\n').trim();
  return (
    (isBuildLog(plain) ? ofFailure(await explainBuildLog(plain), lines) : undefined) ??
    ofCommand(plain, lines) ??
    ofCause(pageCause(log), lines) ??
    ofCause(programCause(log), lines) ??
    ofShared(plain, buildPatterns, lines) ??
    ofKnown(vagueMessages, lines) ??
    ofCause(commandCause(log), lines) ??
    ofCause(anyProgramCause(log), lines) ??
    (isEverywhere(log) ? undefined : ofShared(plain, loopback, lines)) ??
    unknown(lines)
  );
}

/** What a command has said: first in the words of people who type, then in those that a proof meets. */
const ofCommand = (plain: readonly string[], lines: readonly QuotedLine[]) =>
  ofKnown(knownMessages, lines) ??
  ofShared(plain, [...enginePatterns, ...startPatterns, ...shortened], lines);

/** As people write it down, or as it stands alone. */
const shortened: readonly Pattern[] = [
  ['DISK_FULL', /^no space left on device\.?$/i],
  ['ENGINE_DOWN', /\bdocker (?:daemon|desktop|engine)(?: is)? (?:not running|stopped)/i],
];

/** A server that nobody outside its container reaches. */
const loopback: readonly Pattern[] = [
  [
    'LOOPBACK_BIND',
    /(?:running|listening|serving|started)\b.{0,60}(?:127\.0\.0\.1|localhost):\d+/i,
  ],
];

/** The same server may listen elsewhere too. */
const isEverywhere = (log: string): boolean => /0\.0\.0\.0|\[::\]|all addresses/i.test(log);

function ofShared(
  plain: readonly string[],
  patterns: readonly Pattern[],
  lines: readonly QuotedLine[],
): MessageExplanation | undefined {
  const words = engineWords({ stderr: plain.join('\n') });
  const found = recognise(words, patterns);
  return found && ofFailure(failure(found.code, { detail: found.detail }), lines);
}

function ofFailure(
  why: Failure | undefined,
  lines: readonly QuotedLine[],
): MessageExplanation | undefined {
  if (why === undefined) return undefined;
  const line = lineWith(why.facts.detail ?? '', lines);
  return {
    kind: 'message',
    known: true,
    code: why.code,
    line,
    location: why.location,
    ...sayFailure(why),
  };
}

/** The first message of a table that a line is. */
function ofKnown(
  table: readonly KnownMessage[],
  lines: readonly QuotedLine[],
): MessageExplanation | undefined {
  for (const [code, pattern] of table) {
    for (const line of lines) {
      const found = pattern.exec(line.text);
      if (found === null) continue;
      const [what = '', other = ''] = namesOf(code, found.slice(1));
      return {
        ...{ kind: 'message', known: true, code, line, location: null },
        message: [say(`explain.known.${code}.message`, what, other)],
        remedy: [say(`explain.known.${code}.remedy`, what, other)],
      };
    }
  }
  return undefined;
}

/** What a message names; of a yaml error the line may be missing, and of a command the nearest one is told. */
function namesOf(code: KnownId, groups: readonly (string | undefined)[]): readonly string[] {
  if (code === 'COMPOSE_YAML') return groups.map((name) => name ?? '');
  const names = groups.flatMap((name) => name ?? []);
  if (code !== 'UNKNOWN_COMMAND') return names.map((name) => name.replace(/[.,:;]+$/, ''));
  const [typed = ''] = names;
  const near = nearName(typed, wordsBehind(undefined));
  return [`docker ${typed}`, near === undefined ? '' : `docker ${near}`];
}

function ofCause(
  cause: SaidLast | undefined,
  lines: readonly QuotedLine[],
): MessageExplanation | undefined {
  if (cause === undefined) return undefined;
  const { words, message, remedy } = cause;
  const line = lineWith(words, lines);
  const said = line ? endedBy(cause) : [say('explain.programError', words)];
  return {
    ...{ kind: 'message', known: true, line, location: null },
    ...{
      code: cause.of === 'build' ? 'RUN_FAILED' : 'CRASH',
      message: [...said, ...message],
      remedy,
    },
  };
}

/** The last line that has the words which were understood, or their end. */
function lineWith(words: string, lines: readonly QuotedLine[]): QuotedLine | null {
  const ends = [words, words.replace(/^[^:]*: /, ''), words.replace(/^.*: /, '')];
  for (const end of ends) {
    const line = end === '' ? undefined : lines.findLast(({ text }) => text.includes(end));
    if (line) return line;
  }
  return null;
}

function unknown(lines: readonly QuotedLine[]): MessageExplanation {
  const plain = lines.map(({ text }) => text).filter((text) => text.trim() !== '');
  const words = readAny(plain)?.words ?? '';
  const message = words === '' ? say('explain.unreadable') : say('explain.unknown', words);
  return {
    ...{ kind: 'message', known: false, code: null, location: null, line: lineWith(words, lines) },
    ...{ message: [message], remedy: [say('explain.unknownRemedy')] },
  };
}
