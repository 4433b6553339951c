import { setTimeout as sleep } from 'node:timers/promises';
import { type Failure, failure } from '../../verdict/failure.js';
import type { ContainerState } from '../engine/container-state.js';
import type { Answer } from './http-probe.js';
import { type Answered, final, judgeAnswer, type Verdict } from './judge-answer.js';
import { type ListenersWatched, notReady, watchListeners } from './watch-listeners.js';
import { isThere, whyUnreachable } from './why-unreachable.js';

/** The container, and the ways to ask it. */
export interface AnswerAwaited extends ListenersWatched {
  readonly ask: (timeout: number) => Promise<Answer | 'nobody'>;
  /** The failure of the engine, where it can no longer be looked at. */
  readonly look: () => Promise<ContainerState | Failure | undefined>;
  /** Milliseconds until an answer must have come. */
  readonly deadline: number;
}

/** Milliseconds between two looks whether the container still runs, each a docker command. */
const stateAfter = 250;

/** Milliseconds between two questions, by those that have passed: most applications are there soon. */
const pauseAfter = (passed: number): number => (passed < 500 ? 10 : passed < 3000 ? 30 : 300);

/**
 * Waits until the application answers, or until it is certain that it will not. No request is cut
 * short before the deadline: a slow answer is one.
 * @returns what it answered, or why it failed
 */
export async function awaitAnswer(asked: AnswerAwaited): Promise<Answered | Failure> {
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
  asked: AnswerAwaited,
  passed: () => number,
): () => Promise<Verdict | undefined> {
  let nextState = stateAfter;
  const watch = watchListeners(asked);
  return async () => {
    if (passed() < nextState) return undefined;
    nextState = passed() + stateAfter;
    const why = whyGone(await asked.look()) ?? (await watch(passed()));
    return why && final(why);
  };
}

/** Why a container does not run; undefined where it does. */
export function whyGone(state: ContainerState | Failure | undefined): Failure | undefined {
  if (state === undefined || 'code' in state) return state;
  if (state.running) return undefined;
  if (state.outOfMemory) return failure('OOM');
  return state.exitCode === 0
    ? failure('APP_EXITED')
    : failure('CRASH', { number: state.exitCode });
}

/** It runs and says nothing: who listens where tells more, where anybody could look. */
async function explainSilence(asked: AnswerAwaited): Promise<Failure> {
  const { containerPort, deadline } = asked;
  const found = await asked.listeners();
  const why = found && whyUnreachable(found.ports, asked);
  if (why) return why;
  const silent = notReady(containerPort, deadline, found?.ports.length === 0 ? found.files : []);
  if (found && !isThere(found.ports, asked)) return silent;
  return failure(silent.code, { ...silent.facts, ...(found ? { mute: true } : { unseen: true }) });
}
