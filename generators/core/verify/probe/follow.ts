import type { VerifyOptions } from '../../options/verify-options.js';
import type { Answer } from './http-probe.js';

/** Times that a page may send on whoever asks, as browsers do it, before it goes round in a circle. */
const most = 5;

/**
 * Asks, and goes where the answer sends: within the same application only, and no further than
 * to an answer of the status that is wanted.
 * @param ask for a path
 */
export async function follow(
  { path, status }: Pick<VerifyOptions, 'path' | 'status'>,
  ask: (path: string) => Promise<Answer | 'nobody'>,
): Promise<Answer | 'nobody'> {
  let at = path;
  for (let times = 0; times <= most; times++) {
    const answer = await ask(at);
    if (answer !== 'nobody' && answer.kind === 'response' && answer.status === status) {
      return answer;
    }
    const next = answer === 'nobody' ? undefined : nextPath(answer, at);
    if (next === undefined) return answer;
    at = next;
  }
  return { kind: 'garbled', detail: 'ERR_TOO_MANY_REDIRECTS' };
}

/** Where an answer leads, if it is one that leads on and stays on this machine. */
function nextPath(answer: Answer, from: string): string | undefined {
  if (answer.kind !== 'response' || answer.location === undefined) return undefined;
  if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined;
  const base = `http://localhost${from}`;
  if (!URL.canParse(answer.location, base)) return undefined;
  const to = new URL(answer.location, base);
  return ['localhost', '127.0.0.1'].includes(to.hostname) ? to.pathname + to.search : undefined;
}
