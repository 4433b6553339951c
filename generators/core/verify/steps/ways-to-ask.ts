import { hasFailedRequest } from '../crash/failed-request.js';
import { parseState } from '../engine/container-state.js';
import { deadlines } from '../engine/engine.js';
import { engineFailure } from '../engine/words/classify.js';
import { type Asked, askingOf, askWithin } from '../probe/asking.js';
import type { AnswerAwaited } from '../probe/await-answer.js';
import { follow } from '../probe/follow.js';
import { lookAtListeners } from '../probe/look-at-listeners.js';
import { namesPort } from '../reading/names-port.js';
import { listensOnFile, onlyWaits } from '../reading/serving/never-listens.js';
import type { EngineRun } from './engine-run.js';
import { lastLog } from './explain-by.js';

/** A running container, and the ways to ask it and to look at it. */
export function waysToAsk(onEngine: EngineRun, asked: Asked): AnswerAwaited {
  const { project, engine, commands, options, signal, within, image, messages, tell } = onEngine;
  const { containerPort, portIsSaid, exposed, dockerfile, contextPath } = project;
  // Not out of what the project has left: at its end, what is to be said must be looked for.
  const call = { timeout: deadlines.look, signal };
  const inspect = () => engine.run(commands.look, call);
  const stateIn = (stdout: string) => parseState(stdout, containerPort, engine.kind);
  const ask = askingOf(onEngine, async () => stateIn((await inspect()).stdout), asked);
  const inside = askWithin(onEngine);
  const deadline = within(deadlines.ready);
  return {
    ask: async (timeout) => {
      const answer = await follow(options, (path) => ask({ path }, timeout));
      onEngine.heard = answer === 'nobody' ? undefined : answer;
      return answer;
    },
    look: () => lookAt(onEngine),
    listeners: () => lookAtListeners(onEngine),
    askAt: (listener, timeout) => follow(options, (path) => inside(listener, path, timeout)),
    names: once((port) => namesPort(port, { dockerfile, contextPath }, image?.environment)),
    neverListens: (files) =>
      'instructions' in dockerfile &&
      (onlyWaits(dockerfile) ?? listensOnFile(dockerfile, files)) !== undefined,
    failsRequests: async () => hasFailedRequest((await lastLog(onEngine)).log),
    tellSilence: () => tell(messages.verify.listensNowhere(Math.round(deadline / 1000))),
    wanted: { expect: project.expect, status: options.status, anything: onEngine.isAnyAnswer },
    ...{ containerPort, portIsSaid, exposed, deadline, signal },
    loopbackIsFine: !options.network,
  };
}

/** How its container does; the failure of the engine, where it can no longer be looked at. */
export async function lookAt({
  engine,
  commands,
  project,
  signal,
}: Pick<EngineRun, 'engine' | 'commands' | 'project' | 'signal'>) {
  const seen = await engine.run(commands.look, { timeout: deadlines.look, signal });
  return parseState(seen.stdout, project.containerPort, engine.kind) ?? engineFailure(seen);
}

/** Of each port once: all files of a project are read for it. */
function once(find: (port: number) => boolean): (port: number) => boolean {
  const known = new Map<number, boolean>();
  return (port) => {
    const found = known.get(port) ?? find(port);
    known.set(port, found);
    return found;
  };
}
