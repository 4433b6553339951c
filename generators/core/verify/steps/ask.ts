import type { Failure } from '../../verdict/failure.js';
import type { Warning } from '../../verdict/report.js';
import { explainCrash } from '../crash/explain-crash.js';
import { whereLimited } from '../crash/process-limit.js';
import { containedCommands, lastLines } from '../engine/contained-commands.js';
import { parseState } from '../engine/container-state.js';
import { deadlines } from '../engine/engine.js';
import { engineFailure } from '../engine/words/classify.js';
import { type Asked, askingOf } from '../probe/asking.js';
import { awaitAnswer, mayBeRight } from '../probe/await-answer.js';
import { follow } from '../probe/follow.js';
import type { Answered } from '../probe/judge-answer.js';
import { parseListeners } from '../probe/listeners.js';
import type { EngineRun } from './engine-run.js';
import { pageNotes } from './page-notes.js';
import { startStep } from './start.js';
import type { StepResult } from './step.js';

/** Asks the page until it answers; where it does not, fetches the last lines that the application said. */
export async function askStep(onEngine: EngineRun): Promise<StepResult> {
  const asked = { inside: false };
  const came = await askAt(onEngine, asked);
  if ('page' in came) {
    const notes = pageNotes(came, onEngine);
    return { warnings: asked.inside ? [askedInside(onEngine), ...notes] : notes };
  }
  // Nobody said which port it is, so the one that it listens on is right.
  const { code, facts } = came;
  if (code === 'WRONG_PORT' && facts.number && mayBeRight(facts.number, onEngine.project)) {
    return askStep(await runAgain(onEngine, facts.number));
  }
  const { engine, commands, project, messages } = onEngine;
  const logs = await engine.run(commands.logs, { timeout: deadlines.look });
  // Podman gives all of them.
  const log = logs.output
    .split('\n')
    .slice(-lastLines - 1)
    .join('\n');
  // An engine that goes takes its containers with it, and they look as if they had crashed.
  const gone = engineFailure(logs);
  if (gone) return { failure: gone, output: logs.output };
  return {
    failure: explainCrash(whereLimited(came, log), log, project, messages),
    output: log,
  };
}

/** Of a page that came by way of a program of the image, which could have made it up. */
const askedInside = ({ messages }: EngineRun): Warning => ({
  ...{ rule: 'asked-inside', message: messages.engines.askedInside, location: null },
});

async function askAt(onEngine: EngineRun, asked: Asked): Promise<Answered | Failure> {
  const { project, engine, commands, options, signal, within } = onEngine;
  const { containerPort, portIsSaid, exposed } = project;
  // Not out of what the project has left: at its end, what is to be said must be looked for.
  const call = { timeout: deadlines.look, signal };
  const inspect = () => engine.run(commands.look, call);
  const stateIn = (stdout: string) => parseState(stdout, containerPort, engine.kind);
  const ask = askingOf(onEngine, async () => stateIn((await inspect()).stdout), asked);
  return awaitAnswer({
    ask: (timeout) => follow(options, (path) => ask(path, timeout)),
    look: async () => {
      const seen = await inspect();
      return stateIn(seen.stdout) ?? engineFailure(seen);
    },
    listeners: async () => parseListeners((await engine.run(commands.listeners, call)).stdout),
    wanted: { expect: project.expect, status: options.status },
    containerPort,
    ...{ portIsSaid, exposed },
    loopbackIsFine: !options.network,
    deadline: within(deadlines.ready),
    signal,
  });
}

/** The container anew, with another port published: a running one takes no more. */
async function runAgain(onEngine: EngineRun, containerPort: number): Promise<EngineRun> {
  const project = { ...onEngine.project, containerPort, portIsSaid: true };
  const { engine, session, options } = onEngine;
  const commands = containedCommands(project, session, options, engine.kind);
  const again = { ...onEngine, project, commands };
  await engine.run(commands.remove, { timeout: deadlines.remove });
  await startStep(again);
  return again;
}
