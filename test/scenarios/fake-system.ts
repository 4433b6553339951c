import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { noGuard } from '../../generators/core/process/guard.js';
import type { Run, RunResult } from '../../generators/core/process/run.js';
import type { System } from '../../generators/core/process/system.js';
import { Tail } from '../../generators/core/process/tail.js';
import { publish, publishedBy } from './publish.js';
import type { Reply, Shim } from './shim.js';

/** Milliseconds between asking a program to end and ending it, as `run` has it. */
const grace = 1000;

const missing: RunResult = {
  ...{ ended: 'missing', exitCode: null, seconds: 0 },
  ...{ stdout: '', stderr: '', output: '' },
};

/** What the fake system is told, as a shim is. */
export interface FakeParts {
  readonly replies: readonly Reply[];
  /** The programs that there are. */
  readonly commands?: readonly string[] | undefined;
  readonly env?: System['env'] | undefined;
}

/**
 * A system on which nothing is started: its commands answer as the shim does. What there is no
 * reply to throws, and so does whatever else would start something.
 */
export function fakeSystem({
  replies,
  commands = ['docker'],
  env = {},
}: FakeParts): Pick<Shim, 'calls' | 'unknown'> & { readonly system: System } {
  const there = new Set(commands);
  const calls: string[] = [];
  const unknown: string[] = [];
  const used = replies.map(() => 0);
  const asked = new EventEmitter();
  /** Resolves when a reply's turn to speak has come. @param calledFor how often it has been called for */
  const turn = async ({ after, delay = 0 }: Reply, calledFor: number): Promise<void> => {
    const isTime = () => calls.filter((call) => after?.test(call)).length >= calledFor;
    while (after !== undefined && !isTime()) await once(asked, 'call');
    await sleep(delay);
  };
  const run: Run = async (request) => {
    const [program = '', ...rest] = request.argv;
    if (!there.has(program)) return missing;
    const words = rest.join(' ');
    calls.push(words);
    asked.emit('call');
    const context = { ...env, ...request.env }.DOCKER_CONTEXT;
    const index = replies.findIndex(
      ({ when, times = Number.POSITIVE_INFINITY, at = context }, row) =>
        at === context && new RegExp(when.source, 's').test(words) && (used[row] ?? 0) < times,
    );
    const reply = replies[index];
    if (reply === undefined) {
      unknown.push(words);
      throw new Error(`There is no reply to: ${program} ${words}`);
    }
    used[index] = (used[index] ?? 0) + 1;
    const port = publishedBy(words, replies);
    if (port) await publish(port.from, port.to);
    const result = await answer(reply, request, turn(reply, used[index] ?? 0));
    if (reply.vanishes) there.delete(program);
    return result;
  };
  const unscripted = (what: string) => () => {
    unknown.push(what);
    return Promise.reject(new Error(`Nothing is scripted for ${what}`));
  };
  return {
    calls: () => calls,
    unknown: () => unknown,
    system: {
      ...{ run, env, startGuard: async () => noGuard },
      ...{ start: unscripted('start'), pipe: unscripted('pipe') },
    },
  };
}

/** A program's whole life: it speaks and ends, or is ended. */
function answer(
  reply: Reply,
  { timeout, signal, onStdout, onOutput }: Parameters<Run>[0],
  turn: Promise<void>,
): Promise<RunResult> {
  const began = performance.now();
  const [stdout, stderr, output] = [new Tail(), new Tail(), new Tail()];
  return new Promise((resolve) => {
    let hasSpoken = false;
    let isOver = false;
    const end = (ended: RunResult['ended'], exitCode: number | null) => {
      isOver = true;
      clearTimeout(late);
      signal?.removeEventListener('abort', abort);
      const texts = { stdout: stdout.text(), stderr: stderr.text(), output: output.text() };
      resolve({ ended, exitCode, ...texts, seconds: (performance.now() - began) / 1000 });
    };
    const cut = (why: 'timedOut' | 'aborted') => {
      if (hasSpoken && reply.hangs === 'stubbornly') setTimeout(end, grace, why, null);
      else end(why, null);
    };
    const speak = () => {
      if (isOver) return;
      hasSpoken = true;
      const said = Buffer.from(reply.stdout ?? '');
      stdout.add(said);
      onStdout?.(said);
      const complaint = Buffer.from(reply.stderr ?? '');
      stderr.add(complaint);
      for (const each of [said, complaint]) {
        output.add(each);
        onOutput?.(each);
      }
      if (reply.hangs === undefined) end('exited', reply.exit ?? 0);
    };
    const abort = () => cut('aborted');
    void turn.then(speak);
    const late = setTimeout(cut, timeout, 'timedOut');
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
