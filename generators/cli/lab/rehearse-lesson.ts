import { join } from 'node:path';
import type { Messages, UsualMessages } from '../../core/i18n/messages.js';
import { sayFailure, speak } from '../../core/i18n/say.js';
import { layOutLesson } from '../../core/lab/checking/trials.js';
import type { Lab } from '../../core/lab/lab.js';
import { stepLines, stepsFile } from '../../core/lab/step-lines.js';
import type { Step } from '../../core/lesson/step.js';
import { usualOptions } from '../../core/options/verify-options.js';
import { freePorts } from '../../core/ports/free-ports.js';
import type { System } from '../../core/process/system.js';
import { isWrong, type RehearsedStep, type StepCame } from '../../core/rehearsal/step-came.js';
import { printable } from '../../core/text/quote.js';
import { showArgv } from '../../core/text/show-command.js';
import { createId } from '../../core/verify/engine/session.js';
import type { TrialOutcome } from './trial-line.js';

interface LessonOf {
  readonly lab: Lab;
  /** The lab as its user has named it. */
  readonly dir: string;
  /** A temporary folder, into which the project is put. */
  readonly room: string;
  readonly messages: Messages;
  readonly system: System;
  readonly signal: AbortSignal;
  readonly tell: (outcome: TrialOutcome, what: string, words: string) => void;
}

/** Types the lesson of a lab on the engine, and tells of each command that does not print what it shows. */
export async function rehearseLesson({ tell, ...of }: LessonOf): Promise<void> {
  const { lab, dir, room, messages, system, signal } = of;
  const { lesson } = messages.lab;
  const port = await freePorts(2, firstPort);
  if (port === undefined) return tell('skip', lesson.what, lesson.noPort);
  const name = `lesson-${createId()}`;
  const place = join(room, name);
  const steps = await layOutLesson(lab, { name, port }, place);
  const lines = await stepLines(lab);
  const where = ({ id }: Step) => {
    const file = join(dir, stepsFile);
    return lines.has(id) ? `${file}:${lines.get(id)}` : file;
  };
  let shown = 0;
  const { rehearse } = await import('../../core/rehearsal/rehearse.js');
  const left = await rehearse({
    ...{ system, options: usualOptions, steps, signal },
    project: { name, dir: place, ports: [port, port + 1] },
    tell: ({ step, result }) => {
      if (result.kind === 'shown') shown += 1;
      // What a lab says of itself need not be told it.
      else if (result.kind !== 'untested') {
        const outcome = isWrong(result) ? 'fail' : 'skip';
        tell(outcome, where(step), `${toldOf({ step, result }, messages)}${printedBy(result)}`);
      }
    },
  });
  if (signal.aborted) return;
  if ('why' in left) {
    const why =
      left.why === 'noEngine'
        ? speak(sayFailure(left.failure).message, messages)
        : left.why === 'elsewhere'
          ? lesson.elsewhere
          : lesson.otherEngine(left.name);
    return tell('skip', lesson.what, why);
  }
  if (shown > 0) tell('pass', lesson.what, lesson.shown(shown));
  if (left.length > 0) tell('skip', lesson.what, lesson.left(left.length));
}

/** Above those that projects usually have. */
const firstPort = 18_080;

/** What is said of a command that did not print what the lesson shows, or was not typed. */
function toldOf({ step: { id, argv }, result }: RehearsedStep, { lab }: UsualMessages): string {
  const { lesson } = lab;
  const command = showArgv(argv);
  switch (result.kind) {
    case 'unlisted':
      return lesson.unlisted(command, result.word);
    case 'missing':
      return lesson.missing(command, result.word);
    case 'failed':
      return lesson.failed(command, result.exitCode);
    case 'late':
      return lesson.late(command, result.seconds);
    case 'otherwise':
      return result.line === undefined
        ? lesson.otherLines(command, id)
        : lesson.noLine(command, result.line, id);
    default:
      return '';
  }
}

/** What a command has printed, each line marked as its own. */
function printedBy(result: StepCame): string {
  if (!('said' in result)) return '';
  const lines = result.said === '' ? ['–'] : result.said.split('\n');
  return lines.map((line) => `\n      | ${printable(line, 160)}`).join('');
}
