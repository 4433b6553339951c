import { awaitAnswer } from '../await-answer.js';
import { deadlines } from '../engine.js';
import { explainCrash } from '../explain-crash.js';
import { askHttp } from '../http-probe.js';
import { askInside } from '../inside-probe.js';
import { parseListeners } from '../listeners.js';
import { parseState } from '../look.js';
import type { Stage, StepResult } from './step.js';

/** Asks the page until it answers; where it does not, fetches the last lines that the application said. */
export async function askStep(stage: Stage): Promise<StepResult> {
  const { project, engine, commands, session, signal } = stage;
  const { containerPort, greeting } = project;
  const call = { timeout: deadlines.look, signal };
  const look = async () =>
    parseState((await engine.run(commands.look, call)).stdout, containerPort);
  const hostPort = stage.local ? (await look())?.hostPort : undefined;

  const failed = await awaitAnswer({
    ask: (timeout) =>
      hostPort === undefined
        ? askInside(engine, session.name, containerPort, timeout, signal)
        : askHttp(hostPort, timeout, signal),
    look,
    listeners: async () => parseListeners((await engine.run(commands.listeners, call)).stdout),
    containerPort,
    greeting,
    deadline: deadlines.ready,
    signal,
  });
  if (failed === undefined) return {};
  const logs = await engine.run(commands.logs, { timeout: deadlines.look });
  return { failure: explainCrash(failed, logs.output, project), output: logs.output };
}
