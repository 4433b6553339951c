import { statfsSync } from 'node:fs';
import { say, sayFailure } from '../i18n/say.js';
import { portInstead } from '../ports/port-instead.js';
import type { System } from '../process/system.js';
import { hasGit } from '../project/git.js';
import { whereaboutsOf } from '../verify/engine/direction.js';
import { createEngine, deadlines, type Engine } from '../verify/engine/engine.js';
import { findEngine } from '../verify/engine/find-engine.js';
import type { AskRegistry } from './ask-registry.js';
import { type Diagnosed, doubtful, fine, type LookId } from './finding.js';

interface Examined {
  readonly system: Pick<System, 'run' | 'env'>;
  readonly askRegistry: AskRegistry;
  /** Bytes that are free where a folder lies; undefined where nobody can tell. */
  readonly freeAt?: (folder: string) => number | undefined;
  readonly signal: AbortSignal;
}

const gibibyte = 2 ** 30;

/** GiB below which the lesson's images and a build do not fit, or builds are killed. */
const leastDisk = 2;
const leastMemory = 1;

/** The port that projects are made with. */
const usualPort = 8080;

/**
 * Looks whether a machine is ready for the lesson, and changes nothing. What needs an engine is left
 * out where none answers.
 */
export async function examine(
  request: Examined,
): Promise<readonly { readonly id: LookId; readonly found: Diagnosed }[]> {
  const { system, signal } = request;
  const { kind, check } = await findEngine(system.run, undefined, system.env, signal);
  const alone = await Promise.all([
    look('registry', registry(request)),
    look('port', port()),
    look('git', git(system)),
    look('node', Promise.resolve(fine(say('doctor.node', process.versions.node)))),
  ]);
  if (check.failure) {
    const found = { outcome: 'missing' as const, ...sayFailure(check.failure) };
    return [{ id: 'engine', found }, ...alone];
  }
  const engine = createEngine({ run: system.run, kind });
  const { name = '', version = '' } = check.engine ?? {};
  const isDocker = kind.name === 'docker';
  const onEngine = await Promise.all([
    look('engine', Promise.resolve(fine(say('doctor.engine', `${name} ${version}`)))),
    look('place', Promise.resolve(place(check.host, check.engine?.context ?? ''))),
    ...(isDocker ? [look('builder', builder(engine, signal))] : []),
    ...(isDocker ? [look('compose', compose(engine, signal))] : []),
    ...(isDocker
      ? (await ofInfo(engine, check.host, request)).map(([id, found]) => ({ id, found }))
      : []),
  ]);
  return [...onEngine, ...alone];
}

const look = async (id: LookId, finding: Promise<Diagnosed>) => ({ id, found: await finding });

const place = (host: string, context: string): Diagnosed =>
  whereaboutsOf(host).kind === 'maybeHere'
    ? fine(say('doctor.here', context))
    : doubtful(say('doctor.elsewhere', host), say('doctor.elsewhereRemedy'));

async function builder(engine: Engine, signal: AbortSignal): Promise<Diagnosed> {
  const asked = await engine.run(['docker', 'buildx', 'version'], {
    timeout: deadlines.look,
    signal,
  });
  const [version] = /\bv?\d+\.\d+\.\d+\S*/.exec(asked.stdout) ?? [];
  return asked.exitCode === 0
    ? fine(say('doctor.builder', version ?? ''))
    : doubtful(say('doctor.noBuilder'), say('doctor.noBuilderRemedy'));
}

async function compose(engine: Engine, signal: AbortSignal): Promise<Diagnosed> {
  const argv = ['docker', 'compose', 'version', '--short'];
  const asked = await engine.run(argv, { timeout: deadlines.look, signal });
  const version = asked.stdout.trim();
  return asked.exitCode === 0
    ? fine(say('doctor.compose', version))
    : doubtful(say('doctor.noCompose'), say('doctor.noComposeRemedy'));
}

const infoFormat = '{{.MemTotal}}|{{.NCPU}}|{{.DockerRootDir}}|{{.HTTPProxy}}{{.HTTPSProxy}}';

/** What only the engine knows of itself: its memory, its disk where that is this machine's, its proxy. */
async function ofInfo(
  engine: Engine,
  host: string,
  { system, freeAt = freeBytes, signal }: Examined,
): Promise<readonly (readonly [LookId, Diagnosed])[]> {
  const argv = ['docker', 'info', '--format', infoFormat];
  const asked = await engine.run(argv, { timeout: deadlines.look, signal });
  const [memory = '', processors = '', folder = '', proxy = ''] = asked.stdout.trim().split('|');
  if (asked.exitCode !== 0) return [];
  const size = Number(memory) / gibibyte;
  const isHere = whereaboutsOf(host).kind === 'maybeHere';
  const free = isHere && folder !== '' ? freeAt(folder) : undefined;
  const said = system.env.HTTPS_PROXY ?? system.env.https_proxy ?? '';
  return [
    [
      'memory',
      size < leastMemory
        ? doubtful(say('doctor.littleMemory', size.toFixed(1)), say('doctor.littleMemoryRemedy'))
        : fine(say('doctor.memory', size.toFixed(1), Number(processors))),
    ],
    ...(free === undefined ? [] : [['disk', disk(free / gibibyte)] as const]),
    ...(said !== '' && proxy === ''
      ? [['proxy', doubtful(say('doctor.proxy'), say('doctor.proxyRemedy'))] as const]
      : []),
  ];
}

const disk = (free: number): Diagnosed =>
  free < leastDisk
    ? doubtful(say('doctor.littleDisk', free.toFixed(1)), say('doctor.littleDiskRemedy'))
    : fine(say('doctor.disk', free.toFixed(0)));

/** Undefined where the folder is in a virtual machine, as with Docker Desktop. */
function freeBytes(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

async function registry({ askRegistry, signal }: Examined): Promise<Diagnosed> {
  const answer = await askRegistry(signal);
  if (answer === undefined) {
    return doubtful(say('doctor.noRegistry'), say('doctor.noRegistryRemedy'));
  }
  const { limit } = answer;
  if (limit === undefined) return fine(say('doctor.registry'));
  return limit.left === 0
    ? doubtful(say('doctor.limitReached', limit.hours), say('doctor.limitReachedRemedy'))
    : fine(say('doctor.registryLimit', limit.left, limit.hours));
}

async function port(): Promise<Diagnosed> {
  const instead = await portInstead(usualPort);
  return instead === undefined
    ? fine(say('doctor.port', usualPort))
    : doubtful(say('doctor.portTaken', usualPort), say('doctor.portTakenRemedy', instead));
}

const git = async ({ run }: Pick<System, 'run'>): Promise<Diagnosed> =>
  (await hasGit(run))
    ? fine(say('doctor.git'))
    : doubtful(say('doctor.noGit'), say('doctor.noGitRemedy'));
