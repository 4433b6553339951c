import type { Answer } from './http-probe.js';
import { judgeAnswer, type Wanted } from './judge-answer.js';
import type { Listener } from './listeners.js';

/** How the page is asked for from inside, and what it must be. */
export interface PageAsked {
  /** Asks for the page where somebody listens, from inside. @param timeout milliseconds */
  readonly askAt: (listener: Listener, timeout: number) => Promise<Answer | 'nobody'>;
  readonly wanted: Wanted;
  readonly signal: AbortSignal;
}

/** Ports that are asked for the page, and milliseconds that each may take. */
export const mostPorts = 4;
const patience = 2000;

/** Whether the page that is wanted is where somebody listens. */
export async function hasPage(
  listener: Listener,
  { askAt, wanted, signal }: PageAsked,
): Promise<boolean> {
  const answer = await askAt(listener, patience);
  const verdict = answer === 'nobody' ? undefined : await judgeAnswer(answer, wanted, signal);
  return verdict !== undefined && 'page' in verdict;
}

/** The first of some who has the page that is wanted. */
export async function findPage(
  listeners: readonly Listener[],
  asked: PageAsked,
): Promise<Listener | undefined> {
  for (const listener of listeners.slice(0, mostPorts)) {
    if (await hasPage(listener, asked)) return listener;
  }
  return undefined;
}
