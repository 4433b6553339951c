import { createHash } from 'node:crypto';
import { projectCommands } from '../../lesson/project-commands.js';
import type { VerifyOptions } from '../../options/verify-options.js';
import { parsedOf } from '../reading/dockerfile/read-dockerfile.js';
import type { Project } from '../reading/read-project.js';
import { imageFormat } from './built-image.js';
import { imageFactsFormat } from './image-facts.js';
import type { EngineKind } from './kinds/engine-kind.js';
import type { Session } from './session.js';

/**
 * The lesson's commands as they are run here: with names of our own beside whatever there is, a
 * port that is free, and limits. `--init` and `--cap-drop` turn verdicts around, so they are not
 * here; of the limits that are, one may be lifted, and of the others a verdict tells.
 * @param rights whether its programs may get those of sudo and the like, as with `docker run` alone
 */
export function containedCommands(
  project: Pick<Project, 'contextPath' | 'containerPort' | 'dockerfile'>,
  { name, label, runLabel }: Session,
  { network }: Pick<VerifyOptions, 'network'>,
  { sharesNetwork }: Pick<EngineKind, 'sharesNetwork'>,
  rights = false,
) {
  const typedFor = (hostPort: number | undefined) =>
    projectCommands({
      name,
      context: project.contextPath,
      publish: `127.0.0.1:${hostPort ?? ''}:${project.containerPort}`,
      url: '',
    });
  const typed = typedFor(undefined);
  const start = (hostPort: number | undefined) => {
    const { run } = typedFor(hostPort);
    return network ? run : withoutPort(run);
  };
  const aside = `${name}-before`;
  const labels = ['--label', label, '--label', runLabel];
  const own = sharesNetwork ? ['--network', name] : [];
  const within = network ? own : ['--network', 'none'];
  return {
    build: boundBuild(typed.build, labels, project),
    networkCreate: ['docker', 'network', 'create', ...labels, name],
    networkRemove: ['docker', 'network', 'rm', name],
    /**
     * @param hostPort of the engine's loopback; one that the engine picks where there is none
     * @param volumesOf a container whose volumes it gets
     */
    run: (hostPort?: number, volumesOf?: string) =>
      withFlags(start(hostPort), [
        ...(volumesOf === undefined ? [] : ['--volumes-from', volumesOf]),
        ...['--pull=never', ...labels, ...within],
        ...runBounds,
        ...(rights ? [] : ['--security-opt', 'no-new-privileges']),
      ]),
    look: ['docker', 'container', 'inspect', '--format', lookFormat, name],
    image: ['docker', 'image', 'inspect', '--format', imageFormat, name],
    logs: withFlags(typed.logs, ['--tail', `${lastLines}`]),
    /** @param container another one's, of the same project */
    allLogs: (container = name) => ['docker', 'logs', '--tail', `${mostLines}`, container],
    stop: withFlags(typed.stop, ['-t', `${patience}`]),
    /** @param seconds that it has, before it is ended by force */
    stopWithin: (seconds: number) => withFlags(typed.stop, ['-t', `${seconds}`]),
    startAgain: ['docker', 'start', name],
    restart: ['docker', 'restart', '-t', `${patience}`, name],
    setAside: ['docker', 'rename', name, aside],
    aside,
    /** Its volumes are another one's by now. */
    removeAside: ['docker', 'rm', '-f', aside],
    removeAsideWhole: ['docker', 'rm', '-f', '-v', aside],
    imageFacts: (image = name) => [
      ...['docker', 'image', 'inspect', '--format', imageFactsFormat, image],
    ],
    remove: withFlags(typed.remove, ['-f', '-v']),
    imageRemove: typed['image-remove'],
    imageRemoveForced: withFlags(typed['image-remove'], ['-f']),
  };
}

/** A build with our labels, and with what builders let be bounded. */
export const boundBuild = (
  argv: readonly string[],
  labels: readonly string[],
  project: Pick<Project, 'contextPath' | 'dockerfile'>,
): readonly string[] =>
  withFlags(argv, ['--force-rm', ...labels, ...buildBounds, ...ownCaches(project)]);

/**
 * The caches that a build mounts are shared by all builds on an engine, and one could plant in them
 * what the next one takes: each project gets its own, which its next run finds again. Builders that
 * have no such mounts warn of a build argument that nobody takes, so it is not given to all.
 */
export function cacheArguments(
  project: Pick<Project, 'contextPath' | 'dockerfile'>,
): Readonly<Record<string, string>> {
  if (!mounts.test(joined(parsedOf(project.dockerfile).text))) return {};
  const own = createHash('sha256').update(project.contextPath).digest('hex').slice(0, 16);
  return { BUILDKIT_CACHE_MOUNT_NS: `docker-intro-${own}` };
}

const ownCaches = (project: Pick<Project, 'contextPath' | 'dockerfile'>): readonly string[] =>
  Object.entries(cacheArguments(project)).flatMap(([name, value]) => [
    ...['--build-arg', `${name}=${value}`],
  ]);

/** Of what type it is, a Dockerfile may say in any case, or by a variable. */
const mounts = /--mount/i;

/** A Dockerfile with its continued lines as one, as builders read it: any word may go on in the next. */
const joined = (text: string): string =>
  text.replace(/[\\`][ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\n)*/g, '');

/** Lines of an application's log that are read. */
export const lastLines = 50;

/** Lines of a log in which something is looked for that must stand there. */
const mostLines = 1000;

/** MB of memory that an application may have. */
export const memoryLimit = 512;
const memory = `${memoryLimit}m`;

/** Processes and threads that an application may have at once. */
export const processLimit = 256;

/** Bytes of the largest file that a build or an application may write. */
const largestFile = 2 ** 31;

/** Of the processor, where others want some of it too; 1024 is usual. */
const cpuShares = 512;

/** What bounds any container of a project, in bytes and numbers. */
export const bounds = {
  memory: memoryLimit * 2 ** 20,
  processes: processLimit,
  fileSize: largestFile,
  cpuShares,
} as const;

/** What bounds a container that is run here. */
export const runBounds: readonly string[] = [
  ...['--log-opt', 'max-size=1m', '--log-opt', 'max-file=1'],
  ...['--memory', memory, '--memory-swap', memory, '--pids-limit', `${processLimit}`],
  // Of the processor it gets what others leave; of a disk, files of a size that fits.
  ...['--cpu-shares', `${cpuShares}`, '--ulimit', `fsize=${largestFile}`],
];

/** Bytes of memory that a process of a build may have: compilers and bundlers want much. */
const buildMemory = 4 * 2 ** 30;

/**
 * What builders let be bounded. Measured with Docker 28.5: BuildKit takes the limits of a process and
 * no others, those of memory without a word; the classic builder keeps to all of them. The number of
 * processes is no limit for root in either.
 */
const buildBounds = [
  ...['--memory', `${buildMemory}`, '--memory-swap', `${buildMemory}`],
  ...['--ulimit', `data=${buildMemory}`, '--ulimit', `fsize=${largestFile}`],
];

/** Without a network there is no port to publish. */
const withoutPort = (run: readonly string[]): readonly string[] => {
  const at = run.indexOf('-p');
  return [...run.slice(0, at), ...run.slice(at + 2)];
};

/** Seconds that a container has to stop before the engine kills it. */
export const patience = 5;

const lookFormat =
  '{{.State.Status}}|{{.State.ExitCode}}|{{.State.OOMKilled}}|{{json .NetworkSettings.Ports}}|{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}|{{.Config.Hostname}}';

export type ContainedCommands = ReturnType<typeof containedCommands>;

/** Flags stand behind `docker VERB`. */
const withFlags = (argv: readonly string[], flags: readonly string[]): readonly string[] => [
  ...argv.slice(0, 2),
  ...flags,
  ...argv.slice(2),
];
