import { type Failure, failure } from '../../verdict/failure.js';
import { explainCrash } from '../crash/explain-crash.js';
import { hasFailedRequest } from '../crash/failed-request.js';
import { deadlines } from '../engine/engine.js';
import { awaitAnswer } from '../probe/await-answer.js';
import { follow } from '../probe/follow.js';
import { askHttp } from '../probe/http-probe.js';
import type { Listener } from '../probe/listeners.js';
import { isOnLoopback } from '../probe/why-unreachable.js';
import { namesPort } from '../reading/names-port.js';
import { pageNotes } from '../steps/page-notes.js';
import type { StepResult } from '../steps/step.js';
import { otherLanguage } from './install-by-lab.js';
import { isOlder, saysOlder } from './older-language.js';
import { mayBePython } from './other-python.js';
import type { OutsideRun } from './outside-run.js';
import { ownListeners } from './own-listeners.js';

/** Asks the page, exactly as it is asked in a container. */
export async function askHere(outside: OutsideRun): Promise<StepResult> {
  const { project, options, signal, within, app, room, plan } = outside;
  const { containerPort, portIsSaid, exposed, dockerfile, contextPath } = project;
  const look = async () => {
    const exitCode = app?.exitCode();
    const running = exitCode === undefined;
    return { running, exitCode: exitCode ?? 0, outOfMemory: false, hostPort: containerPort };
  };
  const listeners = async () => ({ ports: ownListeners(app?.pid), files: [] });
  const askAt = ({ port }: Pick<Listener, 'port'>, timeout: number) =>
    follow(options, (path) => askHttp({ port, path, timeout, signal }));
  const ask = (timeout: number) => askAt({ port: containerPort }, timeout);
  const names = (port: number) => namesPort(port, { dockerfile, contextPath }, plan.env);
  const silent = { neverListens: () => false, tellSilence: () => {} };
  const said = async () => room.plain((await app?.output()) ?? '');
  const failsRequests = async () => hasFailedRequest(await said());
  const asked = { ask, askAt, names, look, listeners, containerPort, portIsSaid, exposed, signal };
  const came = await awaitAnswer({
    ...asked,
    ...silent,
    failsRequests,
    wanted: { expect: project.expect, status: options.status },
    loopbackIsFine: false,
    deadline: within(deadlines.ready),
  });
  const why = 'page' in came ? whyNotInAContainer(outside) : came;
  if (why === undefined) return { warnings: 'page' in came ? pageNotes(came, outside) : [] };
  const log = await said();
  return { failure: await explain(why, log, outside), output: log };
}

/** What answers here, and would not be reached in a container; or it was another that answered. */
function whyNotInAContainer({ project, app }: OutsideRun): Failure | undefined {
  const { containerPort } = project;
  const exitCode = app?.exitCode();
  if (exitCode !== undefined) return failure('CRASH', { number: exitCode });
  return isOnLoopback(ownListeners(app?.pid), containerPort)
    ? failure('LOOPBACK_BIND', { containerPort })
    : undefined;
}

async function explain(
  why: Failure,
  log: string,
  { project, plan, host, version = '' }: OutsideRun,
): Promise<Failure> {
  if (why.code === 'CRASH' && /address already in use|EADDRINUSE/i.test(log)) {
    return failure('PORT_IN_USE', { detail: `localhost:${project.containerPort}` });
  }
  const explained = await explainCrash(why, log, project);
  if (why.code !== 'CRASH' && why.code !== 'HTTP_STATUS') return explained;
  if (!('python' in plan)) {
    const { inImage = '' } = plan;
    const isOld = isOlder(version, inImage) && saysOlder(log);
    return isOld ? otherLanguage(version, inImage, plan) : explained;
  }
  const python = 'failure' in host.python ? '' : host.python.version;
  if (!mayBePython(python, plan.python, log)) return explained;
  const { detail = '' } = explained.facts;
  const versions = { expected: `Python ${plan.python}`, got: `Python ${python}` };
  const facts = { ...versions, ...(detail ? { detail } : {}) };
  return failure('INTERPRETER_MISSING', facts, explained.location);
}
