import type { VerifyOptions } from '../../options/verify-options.js';
import { type Guard, noGuard, startGuard } from '../../process/guard.js';
import { run } from '../../process/run.js';
import { checkEngine, type EngineCheck, endpointOf } from '../engine/check-engine.js';
import { toContext, toSocket, whereaboutsOf } from '../engine/direction.js';
import { createEngine, type Direction, type EngineName } from '../engine/engine.js';
import { findEngine } from '../engine/find-engine.js';
import { jobsFor } from '../engine/jobs.js';
import { createSshMaster, type SshMaster } from '../engine/ssh-master.js';
import { Station } from './station.js';

export interface StationRequest {
  /** Undefined for the engine that docker's command reaches by itself. */
  readonly context: string | undefined;
  readonly options: VerifyOptions;
  readonly runLabel: string;
  /** How many projects there are in all. */
  readonly projects: number;
  readonly signal: AbortSignal;
}

/** What an engine was found by. */
interface Found {
  readonly name: EngineName;
  readonly check: EngineCheck;
  readonly direction: Direction;
  readonly master?: SshMaster;
  readonly guard?: Guard;
}

/** Projects at once on an engine that each command must log in to: sshd drops the sixth or so. */
const mostLogIns = 4;

/** Finds an engine and what leads to it, and puts a guard beside it. Never rejects for what it does. */
export async function openStation(request: StationRequest): Promise<Station> {
  const { context, options, runLabel, projects, signal } = request;
  const found = await find(request);
  const { name, check, direction, master } = found;
  let guard = found.guard ?? noGuard;
  const isThere = check.failure === undefined;
  if (isThere && guard === noGuard) guard = await startGuard(name, runLabel, direction);
  const engine = createEngine(
    run,
    () => guard,
    () => name,
    () => direction,
  );
  const jobs = await jobsFor(projects, options, engine, check, signal);
  const logsIn = whereaboutsOf(check.host).kind === 'ssh' && master === undefined;
  return new Station({
    ...{ context, name, check, direction, master, guard, runLabel },
    jobs: logsIn && options.jobs === undefined ? Math.min(jobs, mostLogIns) : jobs,
    place: name === 'docker' ? whereaboutsOf(check.host).kind : placeOfPodman(check.host),
  });
}

/** Podman's own connections by ssh are its own business. */
const placeOfPodman = (host: string) =>
  host === '' || host.startsWith('unix:') ? 'maybeHere' : 'elsewhere';

async function find(request: StationRequest): Promise<Found> {
  const { context, options, signal } = request;
  const direction = context === undefined ? {} : toContext(context);
  const host = await saidHost(request, direction);
  const isSsh = whereaboutsOf(host).kind === 'ssh' && options.engine !== 'podman';
  if (isSsh) return findBySsh(request, direction, host);
  if (context !== undefined) {
    return { name: 'docker', check: await checkAt(direction, host, request), direction };
  }
  const found = { ...(await findEngine(run, options.engine, process.env, signal)), direction };
  const { failure, engine, host: there } = found.check;
  // The context that the user has chosen for good is only known by now.
  const turnsOut = found.name === 'docker' && whereaboutsOf(there).kind === 'ssh';
  return failure || !turnsOut ? found : findBySsh(request, direction, there, engine?.context);
}

/** Where the engine is, as far as somebody says so before it is asked. */
async function saidHost(
  { context, signal }: StationRequest,
  direction: Direction,
): Promise<string> {
  const { DOCKER_HOST, DOCKER_CONTEXT } = process.env;
  if (context === undefined && DOCKER_HOST) return DOCKER_HOST;
  const name = context ?? DOCKER_CONTEXT;
  return name ? endpointOf(engineAt(direction), name, signal) : '';
}

const engineAt = (direction: Direction, guard: () => Guard = () => noGuard) =>
  createEngine(
    run,
    guard,
    () => 'docker',
    () => direction,
  );

const checkAt = (direction: Direction, host: string, { signal }: StationRequest) =>
  checkEngine(engineAt(direction), { DOCKER_HOST: host }, signal);

/** By one connection for all commands; where that cannot be had, by docker's own. */
async function findBySsh(
  request: StationRequest,
  plain: Direction,
  host: string,
  chosen = process.env.DOCKER_HOST ? 'default' : process.env.DOCKER_CONTEXT,
): Promise<Found> {
  const where = whereaboutsOf(host);
  // OpenSSH for Windows has neither a master nor sockets to forward.
  if (where.kind === 'ssh' && process.platform !== 'win32') {
    let guard = noGuard;
    const master = createSshMaster(where, () => guard);
    const direction = toSocket(master.socket);
    guard = await startGuard('docker', request.runLabel, direction);
    // That it stands says little: a machine may forbid to forward, or keep its socket elsewhere.
    if (await master.open(request.signal)) {
      const check = await checkAt(direction, host, request);
      const context = request.context ?? chosen ?? 'default';
      const engine = check.engine && { ...check.engine, context };
      if (!check.failure) {
        return { name: 'docker', check: { ...check, engine }, direction, master, guard };
      }
    }
    await master.close();
    guard.dismiss();
  }
  return { name: 'docker', check: await checkAt(plain, host, request), direction: plain };
}
