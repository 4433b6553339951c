import { noGuard } from '../../process/guard.js';
import { builderOf } from '../engine/builder.js';
import { checkEngine, endpointOf } from '../engine/check-engine.js';
import { toContext, toSocket, whereaboutsOf } from '../engine/direction.js';
import { createEngine, type Direction } from '../engine/engine.js';
import { findEngine } from '../engine/find-engine.js';
import { imagesBefore } from '../engine/images-before.js';
import { jobsFor } from '../engine/jobs.js';
import { docker } from '../engine/kinds/docker.js';
import { kinds } from '../engine/kinds/kinds.js';
import { createSshMaster } from '../engine/ssh-master.js';
import type { Surroundings } from '../steps/surroundings.js';
import { Station, type StationParts } from './station.js';

interface StationRequest extends Pick<Surroundings, 'system' | 'options' | 'runLabel' | 'signal'> {
  /** Undefined for the engine that docker's command reaches by itself. */
  readonly context: string | undefined;
  /** How many projects there are in all. */
  readonly projects: number;
}

/** What an engine was found by. */
type Found = Pick<StationParts, 'kind' | 'check' | 'direction'> &
  Partial<Pick<StationParts, 'master' | 'guard'>>;

/** Projects at once on an engine that each command must log in to: sshd drops the sixth or so. */
const mostLogIns = 4;

/** Finds an engine and what leads to it, and puts a guard beside it. Never rejects for what it does. */
export async function openStation(request: StationRequest): Promise<Station> {
  const { system, context, options, runLabel, projects, signal } = request;
  const found = await find(request);
  const { kind, check, master } = found;
  const isThere = check.failure === undefined;
  const engine = createEngine({ run: system.run, kind, direction: found.direction });
  const [guard, jobs, builder, isNew] = await Promise.all([
    found.guard ?? (isThere ? system.startGuard(kind.name, runLabel, found.direction) : noGuard),
    jobsFor(projects, options, engine, check, signal),
    isThere ? builderOf(engine, signal) : {},
    isThere ? imagesBefore(engine, signal) : () => false,
  ]);
  const direction = { ...found.direction, ...builder };
  const place = whereaboutsOf(check.host).kind;
  const logsIn = place === 'ssh' && master === undefined;
  const station = new Station({
    ...{ system, context, kind, check, direction, isNew, master, guard, runLabel, place },
    jobs: logsIn && options.jobs === undefined ? Math.min(jobs, mostLogIns) : jobs,
  });
  // What has hung already is not waited for once more.
  if (engine.hung.aborted) station.engine.giveUp(engine.hung.reason);
  return station;
}

async function find(request: StationRequest): Promise<Found> {
  const { system, context, options, signal } = request;
  const direction = context === undefined ? {} : toContext(context);
  const host = await saidHost(request, direction);
  const isSsh = whereaboutsOf(host).kind === 'ssh';
  if (isSsh && kinds[options.engine ?? 'docker'].hasContexts)
    return findBySsh(request, direction, host);
  if (context !== undefined) {
    return { kind: docker, check: await checkAt(direction, host, request), direction };
  }
  const found = {
    ...(await findEngine(system.run, options.engine, system.env, signal)),
    direction,
  };
  const { failure, engine, host: there } = found.check;
  // The context that the user has chosen for good is only known by now.
  const turnsOut = found.kind.hasContexts && whereaboutsOf(there).kind === 'ssh';
  return failure || !turnsOut ? found : findBySsh(request, direction, there, engine?.context);
}

/** Where the engine is, as far as somebody says so before it is asked. */
async function saidHost(
  { system, context, signal }: StationRequest,
  direction: Direction,
): Promise<string> {
  const { DOCKER_HOST, DOCKER_CONTEXT } = system.env;
  if (context === undefined && DOCKER_HOST) return DOCKER_HOST;
  const name = context ?? DOCKER_CONTEXT;
  return name ? endpointOf(createEngine({ run: system.run, direction }), name, signal) : '';
}

const checkAt = (direction: Direction, host: string, { system, signal }: StationRequest) =>
  checkEngine(createEngine({ run: system.run, direction }), { DOCKER_HOST: host }, signal);

/** By one connection for all commands; where that cannot be had, by docker's own. */
async function findBySsh(
  request: StationRequest,
  plain: Direction,
  host: string,
  chosen = request.system.env.DOCKER_HOST ? 'default' : request.system.env.DOCKER_CONTEXT,
): Promise<Found> {
  const { system, runLabel, signal } = request;
  const where = whereaboutsOf(host);
  // OpenSSH for Windows has neither a master nor sockets to forward.
  if (where.kind === 'ssh' && process.platform !== 'win32') {
    let guard = noGuard;
    const master = createSshMaster(where, () => guard, system);
    const direction = toSocket(master.socket);
    guard = await system.startGuard(docker.name, runLabel, direction);
    // That it stands says little: a machine may forbid to forward, or keep its socket elsewhere.
    if (await master.open(signal)) {
      const check = await checkAt(direction, host, request);
      const context = request.context ?? chosen ?? 'default';
      const engine = check.engine && { ...check.engine, context };
      if (!check.failure) {
        return { kind: docker, check: { ...check, engine }, direction, master, guard };
      }
    }
    await master.close();
    guard.dismiss();
  }
  return { kind: docker, check: await checkAt(plain, host, request), direction: plain };
}
