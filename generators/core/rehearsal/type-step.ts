import { setTimeout as sleep } from 'node:timers/promises';
import { lineNotPrinted, matchesInAnyOrder, matchesLesson, seen } from '../lesson/lesson-output.js';
import type { Step } from '../lesson/step.js';
import type { RunResult } from '../process/run.js';
import { deadlines } from '../verify/engine/engine.js';
import { type AllowedCommand, allowedCommand } from './allowed-command.js';
import type { Stage } from './stage.js';
import type { StepCame } from './step-came.js';

/** Milliseconds for which a command that only looks is typed again: a learner is slower than a server that starts. */
const patience = 15_000;
const pause = 300;

/** Milliseconds that an image may take to be fetched, or a group of containers to be there. */
const mostToStart = 300_000;

/** What only looks, and may be early. */
const looks = /^(?:ps|logs|top|inspect|images|compose ps|compose logs)$/;

/** Carries out a command of a lesson, and holds what comes of it to what the lesson shows. */
export async function typeStep(step: Step, stage: Stage): Promise<StepCame> {
  if (step.untested !== undefined) return { kind: 'untested' };
  const command = await allowedCommand(step.argv, stage);
  if ('refused' in command) return { kind: 'unlisted', word: command.refused };
  if (step.keepsRunning) return goOn(step, command, stage);
  const isLook = command.program === 'curl' || looks.test(command.verb);
  const end = performance.now() + (isLook ? patience : 0);
  for (;;) {
    const result = judge(step, command, await carryOut(command, stage));
    const isEarly = result.kind === 'otherwise' || result.kind === 'failed';
    if (!isEarly || stage.signal.aborted || performance.now() > end) return result;
    await sleep(pause);
  }
}

const timeoutOf = (command: AllowedCommand): number => {
  if (command.program === 'curl') return deadlines.start;
  if (command.verb === 'build' || command.verb === 'compose build') return deadlines.build;
  return /^(?:run|compose up)$/.test(command.verb) ? mostToStart : deadlines.start;
};

async function carryOut(command: AllowedCommand, stage: Stage, more = {}): Promise<RunResult> {
  const call = { timeout: timeoutOf(command), signal: stage.signal, ...more };
  const { engine, system, project } = stage;
  if (command.program === 'curl') {
    return system.run({ argv: command.argv, cwd: project.dir, ...call });
  }
  for (const argv of command.before) await engine.run(argv, { ...call, timeout: deadlines.look });
  const { input } = command;
  return engine.run(command.argv, { ...call, ...(input === undefined ? {} : { input }) });
}

/** What it is compared by: where curl tells how far it is, nobody looks. */
function printed(
  command: AllowedCommand,
  { stdout, output }: Pick<RunResult, 'stdout' | 'output'>,
) {
  if (command.program === 'curl') return stdout;
  // It is published for this machine alone, where the lesson has it for all.
  return / ?ps$/.test(command.verb) ? output.replaceAll('127.0.0.1:', '0.0.0.0:') : output;
}

function judge(step: Step, command: AllowedCommand, ended: RunResult): StepCame {
  const said = printed(command, ended);
  if (ended.ended === 'missing') return { kind: 'missing', word: command.argv[0] ?? '' };
  if (ended.ended === 'timedOut') {
    return { kind: 'late', seconds: Math.round(timeoutOf(command) / 1000), said: lastOf(said) };
  }
  if (ended.exitCode !== 0) {
    return { kind: 'failed', exitCode: ended.exitCode ?? -1, said: lastOf(ended.output) };
  }
  return isShown(step, command, said) ? { kind: 'shown' } : otherwise(step, said);
}

/** Steps of a build that come from the cache are told in any order, and so are lines of two pipes. */
const hasNoOrder = /^(?:build|logs|compose (?:build|logs|up|down|stop))$/;

function isShown(step: Step, command: AllowedCommand, said: string): boolean {
  if (step.output.length === 0) return true;
  const isAnyOrder = command.program === 'docker' && hasNoOrder.test(command.verb);
  const matches = isAnyOrder ? matchesInAnyOrder : matchesLesson;
  return [step.output, step.olderOutput ?? step.output].some((lines) => matches(said, lines));
}

const otherwise = ({ output }: Step, said: string): StepCame => ({
  kind: 'otherwise',
  line: lineNotPrinted(said, output),
  said: lastOf(said),
});

/** Lines of what was printed that are told. */
const mostTold = 4;

const lastOf = (said: string): string =>
  seen(said)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-mostTold)
    .join('\n');

/** Starts what does not end by itself, and waits until it has printed what the lesson shows. */
async function goOn(step: Step, command: AllowedCommand, stage: Stage): Promise<StepCame> {
  let output = '';
  let ended: RunResult | undefined;
  const onOutput = (chunk: Buffer) => {
    output = `${output}${chunk.toString('utf8')}`.slice(-mostHeard);
  };
  void carryOut(command, stage, { onOutput, timeout: longest }).then((result) => {
    ended = result;
  });
  const end = performance.now() + timeoutOf(command);
  const isHere = () => isShown(step, command, printed(command, { stdout: output, output }));
  while (!isHere() && ended === undefined && performance.now() < end && !stage.signal.aborted) {
    await sleep(pause);
  }
  if (isHere()) return { kind: 'shown' };
  return ended === undefined ? otherwise(step, output) : judge(step, command, ended);
}

/** UTF-16 code units of what it says that are kept. */
const mostHeard = 64 * 1024;

/** Milliseconds that it goes on beside the commands that follow. */
const longest = 1_800_000;
