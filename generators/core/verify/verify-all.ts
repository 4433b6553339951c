import { setMaxListeners } from 'node:events';
import type { Messages } from '../i18n/messages.js';
import type { Problem } from '../options/raw.js';
import { noGuard, startGuard } from '../process/guard.js';
import { run } from '../process/run.js';
import { exitCodeOf, outcomeOfAll } from '../report/exit-code.js';
import type { ProjectReport, Report } from '../report/report.js';
import { createFailFast } from './engines/fail-fast.js';
import { unknownContexts } from './engines/known-contexts.js';
import { openStation } from './engines/open-station.js';
import { spread } from './engines/spread.js';
import type { Station } from './engines/station.js';
import type { Failure } from './failure.js';
import { type Project, type ProjectReading, readProject } from './read-project.js';
import { reportInvalid } from './report-project.js';
import { createRunLabel } from './session.js';
import type { VerifyOptions } from './verify-options.js';
import { verifyProject, type Watcher } from './verify-project.js';
import { verifyWithout } from './verify-without.js';

export interface VerifyAllRequest {
  readonly dirs: readonly string[];
  readonly options: VerifyOptions;
  readonly messages: Messages;
  readonly signal: AbortSignal;
  /** Told of each project before its steps, and again before it is tried again. */
  readonly watch: (project: Project) => Watcher;
  readonly ended: (report: ProjectReport) => void;
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
  // Asked while the projects are read: nothing depends on the order.
  const opening = options.mode === 'engine' ? openStations(request, runLabel) : [];
  const readings = await Promise.all(dirs.map((dir) => readProject(dir, options, messages)));
  const stations = await opening;
  try {
    const refused = refusal(readings, stations, request);
    if (refused) return refused;
    const projects = await judgeAll(readings, stations, runLabel, request);
    return { report: reportOf(projects, stations, performance.now() - began) };
  } finally {
    await Promise.all(stations.map((station) => station.close()));
  }
}

/** The engines that were asked for, or the one that docker's command reaches. */
async function openStations(
  { dirs, options, signal }: VerifyAllRequest,
  runLabel: string,
): Promise<readonly Station[]> {
  const contexts = options.contexts.length > 0 ? [...new Set(options.contexts)] : [undefined];
  const call = { options, runLabel, projects: dirs.length, signal };
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

/** The reports of all, in the order in which they were asked for; of each it is told when it is there. */
async function judgeAll(
  readings: readonly ProjectReading[],
  stations: readonly Station[],
  runLabel: string,
  request: VerifyAllRequest,
): Promise<readonly ProjectReport[]> {
  const { dirs, options, messages, signal } = request;
  const fast = createFailFast(options, signal, messages);
  const settled = new Map<number, ProjectReport>();
  const settle = (index: number) => (report: ProjectReport) => {
    const judged = fast.judge(report);
    settled.set(index, judged);
    request.ended(judged);
  };
  const tasks = readings.flatMap((reading, index) =>
    'problems' in reading ? [] : [{ project: reading.project, tried: [], settle: settle(index) }],
  );
  for (const [index, reading] of readings.entries()) {
    const dir = dirs[index] ?? '';
    if (!('problems' in reading)) continue;
    if (fast.isOver()) settle(index)(fast.skip({ dir, name: dir }));
    else settle(index)(reportInvalid(dir, reading.problems, messages));
  }
  const told = { options, messages, signal: fast.signal };
  if (options.mode === 'engine') {
    await spread({
      ...{ stations, tasks, fast, messages },
      tell: request.tell ?? (() => {}),
      verify: async ({ project }, { engine, reach, check, title }) => {
        const watcher = request.watch(project);
        const at = { engine, reach, check, runLabel };
        const report = await verifyProject(project, { ...told, ...at, watcher });
        return { ...report, engine: check.engine && title };
      },
    });
  } else {
    const guard = options.mode === 'outside' ? await startGuard('', runLabel) : noGuard;
    await verifyWithout({ ...told, tasks, fast, guard, watch: request.watch });
    guard.dismiss();
  }
  return readings.flatMap((_reading, index) => settled.get(index) ?? []);
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
