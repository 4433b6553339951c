import { setMaxListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Messages } from '../i18n/messages.js';
import type { Problem } from '../options/raw.js';
import { run } from '../process/run.js';
import { exitCodeOf, outcomeOfAll } from '../report/exit-code.js';
import type { Progress } from '../report/progress/progress.js';
import type { ProjectReport, Report } from '../report/report.js';
import type { Begun } from './begin-ahead.js';
import { unknownContexts } from './engines/known-contexts.js';
import { openStation } from './engines/open-station.js';
import type { Station } from './engines/station.js';
import { isUsualEngine } from './engines/usual-engine.js';
import type { Failure } from './failure.js';
import type { ProjectReading } from './read-project.js';
import { createRunLabel } from './session.js';
import type { VerifyOptions } from './verify-options.js';

export interface VerifyAllRequest {
  readonly dirs: readonly string[];
  readonly options: VerifyOptions;
  readonly messages: Messages;
  readonly signal: AbortSignal;
  /** Shows how it goes. Called when the engine has been asked, so that it can be read meanwhile. */
  readonly show: () => Promise<Pick<Progress, 'watch' | 'ended'>>;
  /** Told, in a line, of engines that go and come. */
  readonly tell?: (line: string) => void;
}

type Verified = { report: Report } | { problems: readonly Problem[] } | { noEngine: Failure };

/** Verifies projects, some at once, on the engine that its command reaches, or on several. */
export async function verifyAll(request: VerifyAllRequest): Promise<Verified> {
  const { dirs, messages, signal, options } = request;
  const began = performance.now();
  // Every project under way listens to the same signal.
  setMaxListeners(0, signal);
  const unknown = await unknownContexts(options, messages, run);
  if (unknown.length > 0) return { problems: unknown };
  const runLabel = createRunLabel();
  const isEngineWanted = options.mode === 'engine';
  // Of a single project the build begins, and the engine is asked beside it; else the engine first.
  const goesAhead = dirs.length === 1 && isUsualEngine(options, process.env);
  const opening = isEngineWanted && !goesAhead ? openStations(request, runLabel) : undefined;
  // That takes its time to answer, and in that the rest is loaded and the projects are read.
  if (opening) await setImmediate();
  const { readProject, lookAhead, beginAhead, judgeAll } = await import('./judge-all.js');
  const readings = await Promise.all(dirs.map((dir) => readProject(dir, options, messages)));
  const [first] = readings;
  let begun: Begun | undefined;
  if (isEngineWanted && first && 'project' in first) {
    lookAhead(first.project);
    if (goesAhead) begun = await beginAhead(first.project, request, runLabel);
  }
  const asked = opening ?? (isEngineWanted ? openStations(request, runLabel, begun) : []);
  const progress = await request.show();
  const stations = await asked;
  try {
    const refused = refusal(readings, stations, request);
    if (refused) return refused;
    const projects = await judgeAll({ ...request, readings, stations, runLabel, progress });
    return { report: reportOf(projects, stations, performance.now() - began) };
  } finally {
    await Promise.all(stations.map((station) => station.close()));
  }
}

/** The engines that were asked for, or the one that docker's command reaches. */
async function openStations(
  { dirs, options, signal }: VerifyAllRequest,
  runLabel: string,
  begun?: Begun,
): Promise<readonly Station[]> {
  const contexts = options.contexts.length > 0 ? [...new Set(options.contexts)] : [undefined];
  const call = { options, runLabel, projects: dirs.length, signal, begun };
  return Promise.all(contexts.map((context) => openStation({ ...call, context })));
}

function refusal(
  readings: readonly ProjectReading[],
  stations: readonly Station[],
  { options, signal }: VerifyAllRequest,
): Verified | undefined {
  // Of one project what is wrong with it is bad input; of many, one must not stop the others.
  const [only] = readings;
  if (readings.length === 1 && only && 'problems' in only) return only;
  const [first] = stations;
  const isNone = stations.every(({ check }) => check.failure !== undefined);
  const why = isNone ? first?.check.failure : undefined;
  return options.ifEngine && why && !signal.aborted ? { noEngine: why } : undefined;
}

function reportOf(
  projects: readonly ProjectReport[],
  stations: readonly Station[],
  milliseconds: number,
): Report {
  const first = stations.find(({ check }) => check.engine !== null);
  return {
    schema: 'docker-intro/report/v1',
    outcome: outcomeOfAll(projects),
    exitCode: exitCodeOf(projects),
    seconds: Math.round(milliseconds) / 1000,
    engine: first?.check.engine ?? null,
    ...(stations.length > 1 ? { engines: stations.map((station) => station.use()) } : {}),
    projects,
  };
}
