import type { Failure } from '../../verdict/failure.js';
import { failure } from '../../verdict/failure.js';
import type { RunningProject } from '../checks/running.js';
import { deadlines } from '../engine/engine.js';
import { parseImageFacts } from '../engine/image-facts.js';
import { classifyEngine, engineFailure } from '../engine/words/classify.js';
import { askingOf } from '../probe/asking.js';
import { whyGone } from '../probe/await-answer.js';
import { oneService, stateOfService } from './composed/one-service.js';
import type { EngineRun } from './engine-run.js';
import { explainBy, lastLog } from './explain-by.js';
import { renewContainer } from './renew-container.js';
import { succeeded } from './step.js';
import { lookAt } from './ways-to-ask.js';

/**
 * The container of a project, as checks see it; of one that is proven by its Compose file that of the
 * service that is asked, with the others beside it.
 */
export function containerRunning(onEngine: EngineRun): RunningProject {
  const { engine, options, signal, within } = onEngine;
  const state = async () => {
    const seen = await lookAt(onEngine);
    return seen && 'running' in seen ? seen : undefined;
  };
  // On which port it is is known once it runs, and may be another one when it runs again.
  let ask: ReturnType<typeof askingOf> | undefined;
  const explain = async (why: Failure): Promise<Failure> => {
    const { log, gone } = await lastLog(onEngine);
    return gone ?? explainBy(log, why, onEngine);
  };
  return {
    firstAnswer: (path) => {
      const { heard } = onEngine;
      onEngine.heard = undefined;
      return path === options.path ? heard : undefined;
    },
    ask: (question, timeout) => {
      onEngine.heard = undefined;
      ask ??= askingOf(onEngine, state, { inside: false });
      return ask(question, timeout);
    },
    whyGone: async () => whyGone(await lookAt(onEngine)),
    explain,
    log: async (service) => {
      const one = service === undefined ? undefined : oneService(service, onEngine);
      if (service !== undefined && one === undefined) return 'unknown';
      const argv = onEngine.commands.allLogs(one?.container);
      const logs = await engine.run(argv, { timeout: deadlines.look, signal });
      return engineFailure(logs) ?? logs.output;
    },
    stop: (seconds) => stopWithin(seconds, onEngine),
    renew: async (how) => {
      onEngine.heard = undefined;
      const why = await renewContainer(how, onEngine);
      onEngine.heard = undefined;
      ask = undefined;
      return why && explain(why);
    },
    image: async () => {
      const { composed } = onEngine;
      const one = composed && oneService(composed.asked.service.name, onEngine);
      const argv = onEngine.commands.imageFacts(one?.image);
      const asked = await engine.run(argv, { timeout: deadlines.look, signal });
      return parseImageFacts(asked.stdout) ?? classifyEngine(asked);
    },
    service: async (name) => {
      if (onEngine.composed === undefined) return 'alone';
      const one = oneService(name, onEngine);
      return one ? stateOfService(one.container, onEngine) : 'unknown';
    },
    ...{ within, signal },
  };
}

/** Milliseconds that an engine takes beyond those that an application has. */
const overhead = 10_000;

async function stopWithin(seconds: number, onEngine: EngineRun): Promise<number | Failure> {
  const { engine, commands, signal, container } = onEngine;
  const timeout = seconds * 1000 + overhead;
  const stopped = await engine.run(commands.stopWithin(seconds), { timeout, signal });
  if (stopped.ended === 'timedOut') return failure('ENGINE_HUNG', { number: timeout / 1000 });
  if (!succeeded(stopped)) return classifyEngine(stopped);
  container.stopped = true;
  return stopped.seconds;
}
