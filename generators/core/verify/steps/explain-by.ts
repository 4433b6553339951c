import type { Failure } from '../../verdict/failure.js';
import { explainCrash } from '../crash/explain-crash.js';
import { whereLimited } from '../crash/limits.js';
import { lastLines } from '../engine/contained-commands.js';
import { deadlines } from '../engine/engine.js';
import { firstBytes, processorOf } from '../engine/look-inside.js';
import { engineFailure } from '../engine/words/classify.js';
import { limitsOfService } from './composed/limits-of-service.js';
import type { EngineRun } from './engine-run.js';

interface LastLog {
  readonly log: string;
  /** An engine that goes takes its containers with it, and they look as if they had crashed. */
  readonly gone: Failure | undefined;
}

/** The last lines that an application said. */
export async function lastLog({ engine, commands }: EngineRun): Promise<LastLog> {
  const logs = await engine.run(commands.logs, { timeout: deadlines.look });
  const gone = engineFailure(logs);
  // Podman gives all of them.
  const last = logs.output.split('\n').slice(-lastLines - 1);
  return { log: gone ? logs.output : last.join('\n'), gone };
}

/** Those of the service that is asked, where there are several. */
const limitsOf = ({ composed }: EngineRun) =>
  composed && limitsOfService(composed.asked.service, composed);

/** What the log and the files of an application tell of a failure besides. */
export const explainBy = (log: string, why: Failure, onEngine: EngineRun): Promise<Failure> =>
  explainCrash(whereLimited(why, log, limitsOf(onEngine)), log, onEngine.project, {
    bytes: (path) => firstBytes(onEngine, path),
    processor: () => processorOf(onEngine),
  });
