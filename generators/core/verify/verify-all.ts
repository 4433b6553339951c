import { setMaxListeners } from 'node:events';
import type { Problem } from '../options/raw.js';
import type { Failure } from '../verdict/failure.js';
import type { Report } from '../verdict/report.js';
import { reportOf } from '../verdict/report-of.js';
import { unknownContexts } from './engine/known-contexts.js';
import { createRunLabel } from './engine/session.js';
import { openStation } from './engines/open-station.js';
import type { Station } from './engines/station.js';
import { folderOfAll } from './reading/read-context.js';
import { type Project, readProject } from './reading/read-project.js';
import { roundSeconds } from './steps/report-step.js';
import { verifyEach } from './verify-each.js';
import type { VerifyAllRequest } from './verify-request.js';

type Verified =
  | { readonly report: Report }
  | { readonly problems: readonly Problem[] }
  /** Why no engine answers, and the names of the projects in the order in which they were asked for. */
  | { readonly noEngine: Failure; readonly names: readonly string[] };

/** Verifies projects, some at once, on the engine that its command reaches, or on several. */
export async function verifyAll(request: VerifyAllRequest): Promise<Verified> {
  const { system, dirs, mayBeLink = false, messages, signal, options } = request;
  const began = performance.now();
  // Every project under way listens to the same signal.
  setMaxListeners(0, signal);
  const unknown = await unknownContexts(options, messages, system.run);
  if (unknown.length > 0) return { problems: unknown };
  const runLabel = createRunLabel();
  const above = mayBeLink ? undefined : folderOfAll(dirs);
  const opening = options.mode === 'engine' ? openStations(request, runLabel) : Promise.resolve([]);
  try {
    const [stations, readings, progress] = await Promise.all([
      opening,
      Promise.all(
        dirs.map((dir) => readProject(dir, options, messages, { above, ...request.known?.(dir) })),
      ),
      request.show(),
    ]);
    const refused = refusal(readings, stations, request);
    if (refused) return refused;
    const projects = await verifyEach({ ...request, readings, stations, runLabel, progress });
    const first = stations.find(({ check }) => check.engine !== null);
    const more = {
      seconds: roundSeconds((performance.now() - began) / 1000),
      engine: first?.check.engine ?? null,
      ...(stations.length > 1 ? { engines: stations.map((station) => station.use()) } : {}),
    };
    return { report: reportOf(projects, more) };
  } finally {
    await Promise.all((await opening).map((station) => station.close()));
  }
}

/** The engines that were asked for, or the one that docker's command reaches. */
async function openStations(
  { system, dirs, options, signal }: VerifyAllRequest,
  runLabel: string,
): Promise<readonly Station[]> {
  const contexts = options.contexts.length > 0 ? [...new Set(options.contexts)] : [undefined];
  const call = { system, options, runLabel, projects: dirs.length, signal };
  return Promise.all(contexts.map((context) => openStation({ ...call, context })));
}

function refusal(
  readings: readonly (Project | undefined)[],
  stations: readonly Station[],
  { dirs, options, signal, whyNoProject }: VerifyAllRequest,
): Verified | undefined {
  // Of one project what is wrong with it is bad input; of many, one must not stop the others.
  const [dir, ...others] = dirs;
  if (dir !== undefined && others.length === 0 && readings[0] === undefined) {
    return { problems: [whyNoProject(dir)] };
  }
  const [first] = stations;
  const isNone = stations.every(({ check }) => check.failure !== undefined);
  const why = isNone ? first?.check.failure : undefined;
  if (!options.ifEngine || why === undefined || signal.aborted) return undefined;
  return { noEngine: why, names: dirs.map((each, index) => readings[index]?.name ?? each) };
}
