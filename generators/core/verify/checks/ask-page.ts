import { setTimeout as sleep } from 'node:timers/promises';
import type { PageAct, Sent } from '../../checks/check.js';
import { type CheckValues, fill, fillPath } from '../../checks/placeholders.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { follow } from '../probe/follow.js';
import type { Answer, PageQuestion } from '../probe/http-probe.js';
import { filledJson } from './filled-json.js';
import type { RunningProject } from './running.js';

/** Milliseconds that a page has to answer, and between two questions while nobody takes them. */
const patience = 20_000;
const pause = 200;

/** What a check of a page asks for. */
export function questionOf({ method, path, send }: PageAct, values: CheckValues): PageQuestion {
  const at = fillPath(path, values);
  const sent = send && sentOf(send, values);
  return {
    path: at,
    ...(method === 'get' ? {} : { method: method.toUpperCase() }),
    ...(sent && { sent }),
  };
}

function sentOf(send: Sent, values: CheckValues): NonNullable<PageQuestion['sent']> {
  if (send.as === 'text')
    return { type: 'text/plain; charset=utf-8', body: fill(send.text, values) };
  if (send.as === 'json') {
    return { type: 'application/json', body: JSON.stringify(filledJson(send.value, values)) };
  }
  const fields = send.fields.map(([name, value]): [string, string] => [name, fill(value, values)]);
  return {
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams(fields).toString(),
  };
}

/**
 * Asks for a page, and goes where it sends, as browsers do it. Only a question that changes nothing
 * is asked again where nobody took it.
 */
export async function askPage(
  act: PageAct,
  question: PageQuestion,
  running: RunningProject,
): Promise<Exclude<Answer, { kind: 'silent' }> | Failure> {
  const until = performance.now() + running.within(patience);
  const ask = () => {
    let asked = question;
    return follow({ path: question.path, status: act.status }, async (path) => {
      const now = { ...asked, path };
      asked = { path };
      return running.ask(now, Math.max(1, until - performance.now()));
    });
  };
  for (;;) {
    const answer = await ask();
    if (answer !== 'nobody' && answer.kind !== 'silent') return answer;
    const gone = await running.whyGone();
    if (gone) return gone;
    const isOver = performance.now() > until || running.signal.aborted;
    if (isOver || answer !== 'nobody' || act.method !== 'get') {
      return failure('NOT_READY', { number: Math.round(patience / 1000), mute: true });
    }
    await sleep(pause, undefined, { signal: running.signal }).catch(() => {});
  }
}
