import { setTimeout as sleep } from 'node:timers/promises';
import { asTold, say } from '../../i18n/say.js';
import type { Failure, FailureCode } from '../../verdict/failure.js';
import type { Warning } from '../../verdict/report.js';
import { wantsRights } from '../crash/limits.js';
import { deadlines } from '../engine/engine.js';
import type { Asked } from '../probe/asking.js';
import { type AnswerAwaited, awaitAnswer } from '../probe/await-answer.js';
import { findPage } from '../probe/find-page.js';
import { mayBeRight } from '../probe/why-unreachable.js';
import { amongServices } from './composed/among-services.js';
import { lookAtOthers } from './composed/look-at-others.js';
import { publishedPort } from './composed/published-port.js';
import { endsBehind } from './ends-behind.js';
import type { EngineRun } from './engine-run.js';
import { explainBy, lastLog } from './explain-by.js';
import { goOnWith } from './go-on.js';
import { pageNotes } from './page-notes.js';
import { portNote } from './port-note.js';
import { startStep } from './start.js';
import type { StepResult } from './step.js';
import { waysToAsk } from './ways-to-ask.js';

/** Asks the page until it answers; where it does not, fetches the last lines that the application said. */
export async function askStep(onEngine: EngineRun): Promise<StepResult> {
  const asked = { inside: false };
  const ways = waysToAsk(onEngine, asked);
  const came = await awaitAnswer(ways);
  if ('page' in came) {
    const ended = onEngine.composed && (await lookAtOthers(onEngine, onEngine.composed));
    const behind = ended || (await endsBehind(onEngine));
    if (behind) return behind;
    const notes = [...waysNotes(onEngine, asked), ...pageNotes(came, onEngine)];
    return { warnings: [...notes, ...(await portNote(onEngine))] };
  }
  const containerPort = await otherPort(came, ways);
  if (containerPort !== undefined) {
    goOnWith(onEngine, { containerPort, portIsSaid: true });
    return startAgain(onEngine);
  }
  const { log, gone } = await lastLog(onEngine);
  if (gone) return { failure: gone, output: log };
  if (!onEngine.rights && wantsRights(log)) {
    goOnWith(onEngine, { rights: true });
    return startAgain(onEngine);
  }
  const why = await explainBy(log, came, onEngine);
  const told = publishedPort(amongServices(why, log, onEngine), onEngine);
  return { failure: told, output: log };
}

/** What an answer comes to that another port of the same application may better. */
const wrongPage = new Set<FailureCode>([
  ...(['HTTP_STATUS', 'WRONG_BODY', 'BAD_RESPONSE', 'EMPTY_PAGE', 'PAGE_ERROR'] as const),
]);

/** Milliseconds that a second server of an application has to come, once the first one is there. */
const second = 1000;

/** Where nobody said which port it is, the one that it listens on is right, or that of its page. */
async function otherPort(
  { code, facts }: Failure,
  ways: AnswerAwaited,
): Promise<number | undefined> {
  if (code === 'WRONG_PORT' && facts.number && mayBeRight(facts.number, ways)) return facts.number;
  if (ways.portIsSaid || !wrongPage.has(code)) return undefined;
  await sleep(second, undefined, { signal: ways.signal }).catch(() => {});
  const found = await ways.listeners();
  const others = (found?.ports ?? []).filter(
    ({ port, loopback }) => !loopback && port !== ways.containerPort && mayBeRight(port, ways),
  );
  return (await findPage(others, ways))?.port;
}

/** The container anew, otherwise than before: a running one takes no more ports, nor other limits. */
async function startAgain(onEngine: EngineRun): Promise<StepResult> {
  const { engine, commands } = onEngine;
  await engine.run(commands.remove, { timeout: deadlines.remove });
  const started = await startStep(onEngine);
  return started.failure ? started : askStep(onEngine);
}

/** What is to be said of how a page came to answer. */
function waysNotes({ messages, rights }: EngineRun, asked: Asked): readonly Warning[] {
  return [
    // It came by way of a program of the image, which could have made it up.
    ...(asked.inside
      ? [{ rule: 'asked-inside', ...asTold(messages, say('engines.askedInside')) }]
      : []),
    ...(rights ? [{ rule: 'own-limit', ...asTold(messages, say('verify.rules.own-limit')) }] : []),
  ].map((note) => ({ ...note, location: null }));
}
