import { printable } from '../../text/quote.js';

/** What is said of a machine. */
export const enDoctor = {
  /** What is looked at. */
  look: {
    ...{ engine: 'engine', place: 'context', builder: 'builder', compose: 'Compose' },
    ...{ memory: 'memory', disk: 'disk', proxy: 'proxy', registry: 'Docker Hub' },
    ...{ port: 'port', git: 'Git', node: 'Node.js' },
  },
  outcome: { ok: 'ok', warning: 'warning', missing: 'MISSING' },
  ready: 'This machine is ready.',
  readyBut: 'This machine is ready; what is marked may get in the way.',
  notReady: 'This machine is not ready yet.',
  engine: (version: string) => `${printable(version)} answers`,
  here: (context: string) => `the engine of this machine (${printable(context)})`,
  elsewhere: (host: string) => `The engine is on another machine: ${printable(host)}`,
  elsewhereRemedy:
    'Pages are there too. For the engine of this machine: “unset DOCKER_HOST”, then “docker context use default”.',
  builder: (version: string) => `BuildKit, by buildx ${printable(version)}`,
  noBuilder: 'buildx is missing: the older builder is at work.',
  noBuilderRemedy:
    'It will do for the lesson. To have buildx: “sudo apt-get install docker-buildx” on Debian and Ubuntu; Docker Desktop brings it.',
  compose: (version: string) => `Compose ${printable(version)}`,
  noCompose: 'Compose is missing.',
  noComposeRemedy:
    'Only the part of the lesson on Compose needs it: “sudo apt-get install docker-compose” on Debian and Ubuntu; Docker Desktop brings it.',
  memory: (gibibytes: string, processors: number) =>
    `${gibibytes} GiB, ${processors} ${processors === 1 ? 'processor' : 'processors'}`,
  littleMemory: (gibibytes: string) =>
    `The engine has ${gibibytes} GiB of memory: builds may be ended.`,
  littleMemoryRemedy: 'Give it more: in Docker Desktop under Settings, Resources.',
  disk: (gibibytes: string) => `${gibibytes} GiB free`,
  littleDisk: (gibibytes: string) => `The engine’s disk has ${gibibytes} GiB left.`,
  littleDiskRemedy: 'See what takes the room: “docker system df”.',
  proxy: 'This machine reaches the network by a proxy, of which the engine knows nothing.',
  proxyRemedy: 'Tell it: https://docs.docker.com/engine/daemon/proxy/',
  registry: 'Docker Hub answers',
  registryLimit: (left: number, hours: number) =>
    `Docker Hub answers; ${left} pulls are left within ${hours} hours`,
  noRegistry: 'Docker Hub does not answer from here.',
  noRegistryRemedy: 'Images that are not here yet cannot be fetched. Check the network.',
  limitReached: (hours: number) => `Docker Hub gives no more images for some ${hours} hours.`,
  limitReachedRemedy: 'Wait, or log in: “docker login”.',
  port: (port: number) => `${port} is free`,
  portTaken: (port: number) => `Something on this computer holds port ${port}.`,
  portTakenRemedy: (instead: number) =>
    `Take another one: --port ${instead}. “docker ps” shows whether it is a container.`,
  git: 'there',
  noGit: 'The command git is missing.',
  noGitRemedy: 'Only --git and classes need it: https://git-scm.com/downloads',
  node: (version: string) => version,
};
