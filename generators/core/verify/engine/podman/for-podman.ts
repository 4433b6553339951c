import { markerOf } from './working-containers.js';

/**
 * A command for docker as podman has it. Measured with Podman 4.3.1: what is not here it takes as
 * docker does.
 */
export function forPodman(argv: readonly string[]): readonly string[] {
  const [, verb = '', ...words] = argv;
  const podman = (...more: readonly string[]) => ['podman', verb, ...more, ...words];
  // It would give each container its time to stop even where it is told to end it by force.
  if (verb === 'rm' && words.includes('-f')) return podman('-t', '0');
  if (verb === 'info') return ['podman', 'info', '--format', '{{.Host.CPUs}}'];
  // Asked for the last lines, it turns the parts of a line around that came one by one, as those of
  // Python 2's tracebacks do. Of all that it has the end is kept, as of what any command says.
  if (verb === 'logs') {
    const at = words.indexOf('--tail');
    return [
      'podman',
      verb,
      ...words.filter((_word, index) => at < 0 || index < at || index > at + 1),
    ];
  }
  if (verb !== 'build') return podman();
  const labels = words.filter((_word, index) => words[index - 1] === '--label');
  return podman(...labels.flatMap((label) => ['--add-host', `${markerOf(label)}:127.0.0.1`]));
}
