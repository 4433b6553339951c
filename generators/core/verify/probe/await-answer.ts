import { setTimeout as sleep } from 'node:timers/promises';
import { type Failure, failure } from '../../verdict/failure.js';
import type { ContainerState } from '../engine/container-state.js';
import type { Project } from '../reading/read-project.js';
import type { Answer } from './http-probe.js';
import { type Answered, final, judgeAnswer, type Verdict, type Wanted } from './judge-answer.js';
import type { Listener } from './listeners.js';

/** The container, and the ways to ask it. */
interface AnswerRequest
  extends Pick<Project, 'containerPort' | 'portIsSaid'>,
    Partial<Pick<Project, 'exposed'>> {
  readonly ask: (timeout: number) => Promise<Answer | 'nobody'>;
  /** The failure of the engine, where it can no longer be looked at. */
  readonly look: () => Promise<ContainerState | Failure | undefined>;
  readonly listeners: () => Promise<readonly Listener[]>;
  /** A container without a network is asked from inside, and has nothing but loopback. */
  readonly loopbackIsFine: boolean;
  readonly wanted: Wanted;
  /** Milliseconds until an answer must have come. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** Milliseconds after which it looks who listens, and again. */
const lookAfter = 2000;

/** Milliseconds between two looks whether the container still runs, each a docker command. */
const stateAfter = 250;

/** Milliseconds between two questions, by those that have passed: most applications are there soon. */
const pauseAfter = (passed: number): number => (passed < 500 ? 10 : passed < 3000 ? 30 : 300);

/**
 * Waits until the application answers, or until it is certain that it will not. No request is cut
 * short before the deadline: a slow answer is one.
 * @returns what it answered, or why it failed
 */
export async function awaitAnswer(asked: AnswerRequest): Promise<Answered | Failure> {
  const { signal, deadline, wanted } = asked;
  const started = performance.now();
  const passed = () => performance.now() - started;
  const watch = watchSilence(asked, passed);
  let notYet: Failure | undefined;
  while (passed() < deadline && !signal.aborted) {
    const answer = await asked.ask(deadline - passed());
    const verdict = answer === 'nobody' ? await watch() : await judgeAnswer(answer, wanted, signal);
    if (verdict !== undefined && 'page' in verdict) return verdict;
    if (verdict !== undefined && !verdict.mayChange) return verdict.failure;
    notYet = verdict?.failure ?? notYet;
    await sleep(pauseAfter(passed()), undefined, { signal }).catch(() => {});
  }
  return notYet ?? (await explainSilence(asked));
}

/** What can be said while nobody answers: it died, or it listens where nobody can reach it. */
function watchSilence(
  asked: AnswerRequest,
  passed: () => number,
): () => Promise<Verdict | undefined> {
  let nextState = stateAfter;
  let nextLook = lookAfter;
  let seen: Failure | undefined;
  return async () => {
    if (passed() < nextState) return undefined;
    nextState = passed() + stateAfter;
    const gone = whyGone(await asked.look());
    if (gone) return final(gone);
    if (passed() < nextLook) return undefined;
    nextLook = passed() + lookAfter;
    const before = seen;
    seen = whyUnreachable(await asked.listeners(), asked);
    // Twice the same, so that nothing is said of a server that is only just starting.
    return seen && isCertain(seen, asked) && before?.code === seen.code ? final(seen) : undefined;
  };
}

/** Another port than the one that was said may be one of several, with the right one to come. */
const isCertain = ({ code, facts }: Failure, asked: AnswerRequest): boolean =>
  code === 'LOOPBACK_BIND' || mayBeRight(facts.number ?? 0, asked);

/** Whether a port may be the one that nobody has said. */
export const mayBeRight = (
  port: number,
  { portIsSaid, exposed = [] }: Pick<AnswerRequest, 'portIsSaid' | 'exposed'>,
): boolean => !portIsSaid && (exposed.length === 0 || exposed.includes(port));

function whyGone(state: ContainerState | Failure | undefined): Failure | undefined {
  if (state === undefined || 'code' in state) return state;
  if (state.running) return undefined;
  if (state.outOfMemory) return failure('OOM');
  return state.exitCode === 0
    ? failure('APP_EXITED')
    : failure('CRASH', { number: state.exitCode });
}

export const isOnLoopback = (listeners: readonly Listener[], port: number): boolean => {
  const there = listeners.filter((listener) => listener.port === port);
  return there.length > 0 && there.every(({ loopback }) => loopback);
};

/** What the listening sockets tell: only on loopback, or on another port. */
function whyUnreachable(found: readonly Listener[], asked: AnswerRequest): Failure | undefined {
  const { containerPort, loopbackIsFine } = asked;
  if (!loopbackIsFine && isOnLoopback(found, containerPort)) {
    return failure('LOOPBACK_BIND', { containerPort });
  }
  if (found.some(({ port }) => port === containerPort)) return undefined;
  const reached = found.filter(({ loopback }) => loopbackIsFine || !loopback);
  const elsewhere = reached.find(({ port }) => mayBeRight(port, asked)) ?? reached[0];
  return elsewhere && failure('WRONG_PORT', { number: elsewhere.port, containerPort });
}

/** It runs and says nothing: who listens where tells more. */
async function explainSilence(asked: AnswerRequest): Promise<Failure> {
  const { containerPort, deadline } = asked;
  const number = Math.round(deadline / 1000);
  const found = await asked.listeners();
  const why = whyUnreachable(found, asked) ?? onLoopbackElsewhere(found, asked);
  return why ?? failure('NOT_READY', { number, containerPort });
}

/** What gunicorn does where it is told nothing: another port, and nobody reaches even that. */
function onLoopbackElsewhere(
  found: readonly Listener[],
  { containerPort, loopbackIsFine }: AnswerRequest,
): Failure | undefined {
  const there = found[0];
  if (loopbackIsFine || !there || found.some(({ port }) => port === containerPort))
    return undefined;
  return failure('LOOPBACK_BIND', { containerPort: there.port });
}
