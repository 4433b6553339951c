import { setTimeout as sleep } from 'node:timers/promises';
import { type Failure, failure } from './failure.js';
import type { Answer } from './http-probe.js';
import { final, judgeAnswer, type Verdict } from './judge-answer.js';
import type { Listener } from './listeners.js';
import type { ContainerState } from './look.js';

/** The container, and the ways to ask it. */
export interface Asked {
  readonly ask: (timeout: number) => Promise<Answer | 'nobody'>;
  readonly look: () => Promise<ContainerState | undefined>;
  readonly listeners: () => Promise<readonly Listener[]>;
  readonly containerPort: number;
  readonly greeting: string | undefined;
  /** Milliseconds until an answer must have come. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** Milliseconds after which it looks who listens, and again. */
const lookAfter = 2000;

/** Milliseconds between two looks whether the container still runs, each a docker command. */
const stateAfter = 250;

/** Milliseconds: most applications are there soon, so it asks often at first. */
const soon = 3000;
const pauses = { soon: 30, later: 300 } as const;

/**
 * Waits until the application answers, or until it is certain that it will not. No request is cut
 * short before the deadline: a slow answer is one.
 * @returns why it failed; undefined where it answered as it should
 */
export async function awaitAnswer(asked: Asked): Promise<Failure | undefined> {
  const { signal, deadline, greeting } = asked;
  const started = performance.now();
  const passed = () => performance.now() - started;
  const watch = watchSilence(asked, passed);
  let notYet: Failure | undefined;
  while (passed() < deadline && !signal.aborted) {
    const answer = await asked.ask(deadline - passed());
    const verdict = answer === 'nobody' ? await watch() : judgeAnswer(answer, greeting);
    if (verdict === 'right') return undefined;
    if (verdict !== undefined && !verdict.mayChange) return verdict.failure;
    notYet = verdict?.failure ?? notYet;
    const pause = passed() < soon ? pauses.soon : pauses.later;
    await sleep(pause, undefined, { signal }).catch(() => {});
  }
  return notYet ?? (await explainSilence(asked));
}

/** What can be said while nobody answers: it died, or it listens where nobody can reach it. */
function watchSilence(asked: Asked, passed: () => number): () => Promise<Verdict | undefined> {
  const { containerPort } = asked;
  let nextState = stateAfter;
  let nextLook = lookAfter;
  let onLoopback = 0;
  return async () => {
    if (passed() < nextState) return undefined;
    nextState = passed() + stateAfter;
    const gone = whyGone(await asked.look());
    if (gone) return final(gone);
    if (passed() < nextLook) return undefined;
    nextLook = passed() + lookAfter;
    onLoopback = isOnLoopback(await asked.listeners(), containerPort) ? onLoopback + 1 : 0;
    // Twice the same, so that nothing is said of a server that is only just starting.
    return onLoopback > 1 ? final(failure('LOOPBACK_BIND', { containerPort })) : undefined;
  };
}

function whyGone(state: ContainerState | undefined): Failure | undefined {
  if (state === undefined || state.running) return undefined;
  if (state.outOfMemory) return failure('OOM');
  return state.exitCode === 0
    ? failure('APP_EXITED')
    : failure('CRASH', { number: state.exitCode });
}

const isOnLoopback = (listeners: readonly Listener[], port: number): boolean => {
  const there = listeners.filter((listener) => listener.port === port);
  return there.length > 0 && there.every(({ loopback }) => loopback);
};

/** It runs and says nothing: who listens where tells more. */
async function explainSilence({ listeners, containerPort, deadline }: Asked): Promise<Failure> {
  const found = await listeners();
  if (isOnLoopback(found, containerPort)) return failure('LOOPBACK_BIND', { containerPort });
  const elsewhere = found.find(({ port, loopback }) => port !== containerPort && !loopback);
  if (elsewhere && !found.some(({ port }) => port === containerPort)) {
    return failure('WRONG_PORT', { number: elsewhere.port, containerPort });
  }
  return failure('NOT_READY', { number: Math.round(deadline / 1000), containerPort });
}
