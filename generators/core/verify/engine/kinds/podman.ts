import type { EngineKind } from './engine-kind.js';
import { podmanTexts } from './podman-texts.js';
import { markerOf, storeFormat, workingContainers } from './podman-working.js';

/**
 * A command for docker as podman has it. Measured with Podman 4.3.1: what is not here it takes as
 * docker does.
 */
function forPodman(argv: readonly string[]): readonly string[] {
  const [, verb = '', ...words] = argv;
  const podman = (...more: readonly string[]) => ['podman', verb, ...more, ...words];
  // It would give each container its time to stop even where it is told to end it by force.
  if (verb === 'rm' && words.includes('-f')) return podman('-t', '0');
  if (verb === 'info') return ['podman', 'info', '--format', '{{.Host.CPUs}}'];
  // Asked for the last lines, it turns the parts of a line around that came one by one, as those of
  // Python 2's tracebacks do. Of all that it has the end is kept, as of what any command says.
  if (verb === 'logs') {
    const at = words.indexOf('--tail');
    const others = words.filter((_word, index) => at < 0 || index < at || index > at + 1);
    return ['podman', verb, ...others];
  }
  // It follows links by itself.
  if (verb === 'cp') return ['podman', verb, ...words.filter((word) => word !== '-L')];
  if (verb !== 'build') return podman();
  const labels = words.filter((_word, index) => words[index - 1] === '--label');
  return podman(...labels.flatMap((label) => ['--add-host', `${markerOf(label)}:127.0.0.1`]));
}

/** Podman. It has no daemon of its own where it runs on Linux itself. */
export const podman: EngineKind = {
  name: 'podman',
  commandFor: forPodman,
  version: {
    argv: ['podman', 'version', '--format', '{{.Server.Version}}'],
    read: (printed) => {
      const version = printed.trim();
      return version === '' ? undefined : { version, context: 'default' };
    },
  },
  hostVariable: 'CONTAINER_HOST',
  hasContexts: false,
  hasEvents: false,
  // Each image that a build makes on its way bears the label, and `-aq` would list it.
  listLabelled: '-q',
  removesUsedImages: false,
  isLenient: true,
  setsApart: false,
  // A user's containers have a stack each (slirp4netns, pasta); root's share a bridge, where netavark
  // can make another one only if it has a firewall to set, so that is left as it is.
  sharesNetwork: false,
  handsComposeOn: true,
  // Its monitor leaves a file `oom` in the current folder when a container runs out of memory
  // (conmon 2.1.6 with cgroup v1), and nothing can be left here.
  ...(process.platform === 'linux' ? { cwd: '/proc' } : {}),
  // 4.3 does not say itself that it was for memory that the kernel killed.
  outOfMemory: [137],
  // Of the package podman-docker.
  asDocker:
    /can't evaluate field Client in type \*define\.Version|Emulate Docker CLI|unable to create connection/,
  working: { argv: ['podman', 'info', '--format', storeFormat], find: workingContainers },
  texts: podmanTexts,
};
