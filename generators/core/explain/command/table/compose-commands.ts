import { any, type CommandRow, dockerCommand } from './command-row.js';
import { type CommandOption, switches, valued } from './option-row.js';

/** What stands between `compose` and its command. */
export const ofCompose: readonly CommandOption[] = [
  ...switches({ 'v version': 'version' }),
  ...valued({
    ...{ 'f file': 'compose-file', 'p project-name': 'project-name', profile: 'profile' },
    ...{ 'env-file': 'env-file', 'project-directory': 'project-directory', ansi: 'ansi' },
    progress: 'progress',
  }),
];

const timeout = valued({ 't timeout': 'time' });
const inService = [
  ...switches({ 'd detach': 'detach', 'T no-tty': 'no-tty', 'no-TTY': 'no-tty' }),
  ...switches({ 'i interactive': 'interactive', 't tty': 'tty' }),
  ...valued({ 'e env': 'env', 'u user': 'user', 'w workdir': 'workdir' }),
];

/** The commands of Compose, without that word. */
export const composeCommands: Readonly<Record<string, CommandRow>> = {
  up: dockerCommand(
    'compose-up',
    [
      ...switches({
        ...{ 'd detach': 'detach', build: 'build-first', 'no-build': 'no-build', wait: 'wait' },
        ...{ 'force-recreate': 'force-recreate', 'no-recreate': 'no-recreate' },
        ...{ 'no-deps': 'no-deps', 'no-start': 'no-start', 'remove-orphans': 'remove-orphans' },
        ...{ 'abort-on-container-exit': 'abort-on-exit', 'V renew-anon-volumes': 'renew-volumes' },
        ...{ 'w watch': 'watch', 'no-color': 'no-color', 'no-log-prefix': 'no-log-prefix' },
        ...{ timestamps: 'timestamps', 'quiet-pull': 'quiet', 'y yes': 'yes' },
      }),
      ...valued({ scale: 'scale', 'exit-code-from': 'exit-code-from', pull: 'pull' }),
      ...valued({ attach: 'attach' }),
      ...timeout,
    ],
    any('service'),
  ),
  down: dockerCommand(
    'compose-down',
    [
      ...switches({ 'v volumes': 'down-volumes', 'remove-orphans': 'remove-orphans' }),
      ...valued({ rmi: 'down-images' }),
      ...timeout,
    ],
    any('service'),
  ),
  ps: dockerCommand(
    'compose-ps',
    [
      ...switches({ 'a all': 'all-containers', 'q quiet': 'quiet', services: 'services' }),
      ...switches({ 'no-trunc': 'no-trunc' }),
      ...valued({ format: 'format', status: 'status', filter: 'filter' }),
    ],
    any('service'),
  ),
  logs: dockerCommand(
    'compose-logs',
    [
      ...switches({ 'f follow': 'follow', 't timestamps': 'timestamps', 'no-color': 'no-color' }),
      ...switches({ 'no-log-prefix': 'no-log-prefix' }),
      ...valued({ 'n tail': 'tail', since: 'since', until: 'until', index: 'index' }),
    ],
    any('service'),
  ),
  build: dockerCommand(
    'compose-build',
    [
      ...switches({ 'no-cache': 'no-cache', pull: 'pull-always', 'q quiet': 'quiet' }),
      ...switches({ push: 'push-image', 'with-dependencies': 'with-dependencies' }),
      ...valued({ 'build-arg': 'build-arg', 'm memory': 'memory', ssh: 'ssh', builder: 'builder' }),
    ],
    any('service'),
  ),
  pull: dockerCommand('compose-pull', switches({ 'q quiet': 'quiet' }), any('service')),
  push: dockerCommand('compose-push', switches({ 'q quiet': 'quiet' }), any('service')),
  start: dockerCommand('compose-start', switches({ wait: 'wait' }), any('service')),
  stop: dockerCommand('compose-stop', timeout, any('service')),
  restart: dockerCommand(
    'compose-restart',
    [...timeout, ...switches({ 'no-deps': 'no-deps' })],
    any('service'),
  ),
  rm: dockerCommand(
    'compose-rm',
    switches({ 'f force': 'force-prune', 's stop': 'stop-first', 'v volumes': 'rm-volumes' }),
    any('service'),
  ),
  exec: dockerCommand(
    'compose-exec',
    [...inService, ...switches({ privileged: 'privileged' }), ...valued({ index: 'index' })],
    { takes: ['service', 'program'], least: 2, stops: true },
  ),
  run: dockerCommand(
    'compose-run',
    [
      ...inService,
      ...switches({ rm: 'rm', 'no-deps': 'no-deps', build: 'build-first' }),
      ...switches({ 'P service-ports': 'service-ports', 'remove-orphans': 'remove-orphans' }),
      ...valued({ 'p publish': 'publish', 'v volume': 'volume', name: 'name', 'l label': 'label' }),
      ...valued({ entrypoint: 'entrypoint' }),
    ],
    { takes: ['service', 'programOfImage'], least: 1, stops: true },
  ),
  config: dockerCommand(
    'compose-config',
    [
      ...switches({ services: 'services', 'q quiet': 'quiet' }),
      ...valued({ format: 'format', 'o output': 'output' }),
    ],
    any('service'),
  ),
  ls: dockerCommand('compose-ls', [
    ...switches({ 'a all': 'all-projects', 'q quiet': 'quiet' }),
    ...valued({ format: 'format', filter: 'filter' }),
  ]),
  version: dockerCommand('compose-version', valued({ 'f format': 'format' })),
  create: dockerCommand(
    'compose-create',
    switches({ build: 'build-first', 'no-build': 'no-build', 'force-recreate': 'force-recreate' }),
    any('service'),
  ),
  kill: dockerCommand('compose-kill', valued({ 's signal': 'signal' }), any('service')),
  images: dockerCommand('compose-images', switches({ 'q quiet': 'quiet' }), any('service')),
  watch: dockerCommand('compose-watch', switches({ quiet: 'quiet' }), any('service')),
};
