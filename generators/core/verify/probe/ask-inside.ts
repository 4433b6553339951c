import { setTimeout as sleep } from 'node:timers/promises';
import { Pipe } from '../../process/pipe.js';
import type { RunResult } from '../../process/run.js';
import { deadlines, type Engine } from '../engine/engine.js';
import { type Answer, askHttp } from './http-probe.js';
import type { RawQuestion, Tool } from './tools.js';

export interface InsideQuestion extends Omit<RawQuestion, 'connect' | 'whole'> {
  readonly tool: Tool;
  /** The docker command that starts its program, without the program's words. */
  readonly launch: (program: string) => readonly string[];
  /** A container that only asks: where it does not end by itself it is removed. */
  readonly asker: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Seconds for which an application that is not there yet is waited for, beside it. */
const connect = 2;

/** Milliseconds beyond those for the answer: the program must be started. */
const start = 5000;

/** Milliseconds that a program has to end once its answer is here. */
const grace = 400;

/**
 * Asks for a page on its engine, by a program there, and reads the raw answer here as one that
 * came over a socket: judged alike, wherever it was asked for.
 * @returns `impossible` where the program is not there
 */
export async function askInside(
  engine: Engine,
  { host, port, path, method, sent, tool, launch, asker, timeout, signal }: InsideQuestion,
): Promise<Answer | 'nobody'> {
  const [program = ''] = tool.programs;
  const whole = Math.max(1, Math.ceil(timeout / 1000));
  const asked = { path, ...(method && { method }), ...(sent && { sent }) };
  const words = tool.words({ host, port, ...asked, connect: Math.min(connect, whole), whole });
  // It has sent the question already: what the client writes goes nowhere.
  const over = new Pipe({ read: () => {}, write: (_chunk, _encoding, done) => done() });
  over.on('error', () => {});
  const enough = new AbortController();
  let ended: RunResult | undefined;
  const running = engine
    .run([...launch(program), ...words], {
      timeout: timeout + start,
      signal: AbortSignal.any([signal, enough.signal]),
      onStdout: (chunk) => void (over.destroyed || over.receive(chunk)),
    })
    .then((result) => {
      ended = result;
      if (!over.destroyed) over.receive(null);
    });
  const answer = await askHttp({ port, ...asked, over, timeout: timeout + start, signal });
  await Promise.race([running, sleep(grace)]);
  if (ended === undefined) enough.abort();
  await running;
  if (asker !== undefined && ended?.ended !== 'exited') {
    await engine.run(['docker', 'rm', '-f', asker], { timeout: deadlines.remove });
  }
  const isMissing = ended?.exitCode === 126 || ended?.exitCode === 127;
  return answer === 'nobody' && isMissing ? { kind: 'impossible' } : answer;
}
