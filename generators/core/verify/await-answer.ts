import { setTimeout as sleep } from 'node:timers/promises';
import { type Failure, failure } from './failure.js';
import type { Answer } from './http-probe.js';
import type { Listener } from './listeners.js';
import type { ContainerState } from './look.js';

/** The container, and the ways to ask it. */
export interface Asked {
  readonly ask: (timeout: number) => Promise<Answer | 'impossible'>;
  readonly look: () => Promise<ContainerState | undefined>;
  readonly listeners: () => Promise<readonly Listener[]>;
  readonly containerPort: number;
  readonly greeting: string | undefined;
  /** Milliseconds until an answer must have come. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** Milliseconds after which it looks who listens, and how often the same must be seen to be believed. */
const lookAfter = 2000;

/** A server that says so will be there soon. */
const warmingUp = new Set([502, 503, 504]);

/**
 * Waits until the application answers, or until it is certain that it will not. No request is cut
 * short before the deadline: a slow answer is one.
 * @returns why it failed; undefined where it answered as it should
 */
export async function awaitAnswer(asked: Asked): Promise<Failure | undefined> {
  const started = performance.now();
  const passed = () => performance.now() - started;
  let pause = 25;
  let lastStatus: Failure | undefined;
  let onLoopback = 0;
  let nextLook = lookAfter;
  while (passed() < asked.deadline && !asked.signal.aborted) {
    const answer = await asked.ask(asked.deadline - passed());
    if (answer === 'impossible') return failure('ENGINE_REMOTE', { detail: 'docker exec' });
    if (answer.kind === 'response') {
      const wrong = judge(answer, asked.greeting);
      if (wrong === undefined || !warmingUp.has(answer.status)) return wrong;
      lastStatus = wrong;
    } else if (answer.kind === 'garbled') return failure('BAD_RESPONSE', { detail: answer.detail });
    else if (answer.kind === 'nobody') {
      const gone = died(await asked.look());
      if (gone) return gone;
      if (passed() > nextLook) {
        nextLook = passed() + lookAfter;
        onLoopback = isOnLoopback(await asked.listeners(), asked.containerPort)
          ? onLoopback + 1
          : 0;
        if (onLoopback > 1) return failure('LOOPBACK_BIND', { containerPort: asked.containerPort });
      }
    }
    await sleep(pause, undefined, { signal: asked.signal }).catch(() => {});
    pause = Math.min(pause * 2, 400);
  }
  return lastStatus ?? (await tooLate(asked));
}

function judge(answer: { status: number; body: string }, greeting: string | undefined) {
  const { status, body } = answer;
  if (status < 200 || status > 299) return failure('HTTP_STATUS', { number: status, got: body });
  // A line end behind the text is no other text.
  if (greeting === undefined || body === greeting || body === `${greeting}\n`) return undefined;
  return failure('WRONG_BODY', { expected: greeting, got: body });
}

function died(state: ContainerState | undefined): Failure | undefined {
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
async function tooLate({ listeners, containerPort, deadline }: Asked): Promise<Failure> {
  const found = await listeners();
  if (isOnLoopback(found, containerPort)) return failure('LOOPBACK_BIND', { containerPort });
  const elsewhere = found.find(({ port, loopback }) => port !== containerPort && !loopback);
  if (elsewhere && !found.some(({ port }) => port === containerPort)) {
    return failure('WRONG_PORT', { number: elsewhere.port, containerPort });
  }
  return failure('NOT_READY', { number: Math.round(deadline / 1000), containerPort });
}
