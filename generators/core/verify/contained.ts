import { projectCommands } from '../lesson/project-commands.js';
import type { Project } from './read-project.js';
import type { Session } from './session.js';

/**
 * The lesson's commands as they are run here: with names of our own beside whatever there is, a
 * port that the engine picks, and limits. The limits were seen to turn no verdict around; `--init`
 * and `--cap-drop` do, so they are not here.
 */
export function containedCommands(project: Project, { name, label }: Session) {
  const typed = projectCommands({
    name,
    context: project.contextPath,
    publish: `127.0.0.1::${project.containerPort}`,
    url: '',
  });
  return {
    build: withFlags(typed.build, ['--force-rm', '--label', label]),
    run: withFlags(typed.run, [
      ...['--pull=never', '--label', label],
      ...['--log-opt', 'max-size=1m', '--log-opt', 'max-file=1'],
      ...['--memory', '256m', '--memory-swap', '256m', '--pids-limit', '128'],
      ...['--security-opt', 'no-new-privileges'],
    ]),
    look: ['docker', 'container', 'inspect', '--format', lookFormat, name],
    listeners: ['docker', 'exec', name, 'cat', '/proc/net/tcp', '/proc/net/tcp6'],
    logs: withFlags(typed.logs, ['--tail', '50']),
    stop: withFlags(typed.stop, ['-t', `${patience}`]),
    remove: withFlags(typed.remove, ['-f', '-v']),
    imageRemove: typed['image-remove'],
  };
}

/** Seconds that a container has to stop before the engine kills it. */
export const patience = 5;

const lookFormat =
  '{{.State.Status}}|{{.State.ExitCode}}|{{.State.OOMKilled}}|{{json .NetworkSettings.Ports}}';

export type ContainedCommands = ReturnType<typeof containedCommands>;

/** Flags stand behind `docker VERB`. */
const withFlags = (argv: readonly string[], flags: readonly string[]): readonly string[] => [
  ...argv.slice(0, 2),
  ...flags,
  ...argv.slice(2),
];
