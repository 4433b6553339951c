import { ofBuild } from './build-options.js';
import { any, type CommandRow, dockerCommand, maybe, some } from './command-row.js';
import { composeCommands } from './compose-commands.js';
import { ofCreate, ofExec, ofRun } from './container-options.js';
import { type CommandOption, switches, valued } from './option-row.js';

/** What stands between `docker` and its command. */
export const ofDocker: readonly CommandOption[] = [
  ...switches({ 'v version': 'version', 'D debug': 'debug', tls: 'tls', tlsverify: 'tls' }),
  ...valued({
    ...{ 'H host': 'host', 'c context': 'context', config: 'config', 'l log-level': 'log-level' },
    ...{ tlscacert: 'tls-file', tlscert: 'tls-file', tlskey: 'tls-file' },
  }),
];

const listed = [
  ...switches({ 'q quiet': 'quiet' }),
  ...valued({ 'f filter': 'filter', format: 'format' }),
];
const shown = valued({ 'f format': 'format' });
const pruned = [...switches({ 'f force': 'force-prune' }), ...valued({ filter: 'filter' })];
const made = valued({ 'd driver': 'driver', 'o opt': 'opt', label: 'label' });
const stopped = valued({ 't time': 'time', timeout: 'time', 's signal': 'signal' });
const moved = [...switches({ 'a all-tags': 'all-tags', 'q quiet': 'quiet' })];
const oneContainer = { takes: ['container'] } as const;

/** Commands of docker alone, and of podman. */
const single: Readonly<Record<string, CommandRow>> = {
  run: dockerCommand('run', ofRun, { takes: ['image', 'programOfImage'], least: 1, stops: true }),
  create: dockerCommand('create', ofCreate, {
    ...{ takes: ['image', 'programOfImage'], least: 1, stops: true },
  }),
  build: dockerCommand('build', ofBuild, { takes: ['folder'] }),
  ps: dockerCommand('ps', [
    ...listed,
    ...switches({ 'a all': 'all-containers', 'l latest': 'latest', 'no-trunc': 'no-trunc' }),
    ...switches({ 's size': 'size' }),
    ...valued({ 'n last': 'last' }),
  ]),
  images: dockerCommand(
    'images',
    [...listed, ...switches({ 'a all': 'all-images', 'no-trunc': 'no-trunc', digests: 'digests' })],
    maybe('imageHere'),
  ),
  stop: dockerCommand('stop', stopped, some('container')),
  start: dockerCommand(
    'start',
    [
      ...switches({ 'a attach': 'attach-output', 'i interactive': 'interactive' }),
      ...valued({ 'detach-keys': 'detach-keys' }),
    ],
    some('container'),
  ),
  restart: dockerCommand('restart', stopped, some('container')),
  kill: dockerCommand('kill', valued({ 's signal': 'signal' }), some('container')),
  rm: dockerCommand(
    'rm',
    switches({ 'f force': 'force-rm', 'v volumes': 'rm-volumes', 'l link': 'rm-link' }),
    some('container'),
  ),
  rmi: dockerCommand(
    'rmi',
    switches({ 'f force': 'force-rmi', 'no-prune': 'no-prune' }),
    some('imageHere'),
  ),
  logs: dockerCommand(
    'logs',
    [
      ...switches({ 'f follow': 'follow', 't timestamps': 'timestamps', details: 'details' }),
      ...valued({ 'n tail': 'tail', since: 'since', until: 'until' }),
    ],
    oneContainer,
  ),
  exec: dockerCommand('exec', ofExec, { takes: ['container', 'program'], least: 2, stops: true }),
  attach: dockerCommand('attach', valued({ 'detach-keys': 'detach-keys' }), oneContainer),
  pull: dockerCommand('pull', [...moved, ...valued({ platform: 'platform' })], {
    takes: ['image'],
  }),
  push: dockerCommand('push', [...moved, ...valued({ platform: 'platform' })], {
    takes: ['imageHere'],
  }),
  tag: dockerCommand('tag', [], { takes: ['imageHere', 'newName'] }),
  inspect: dockerCommand(
    'inspect',
    [...shown, ...switches({ 's size': 'size' }), ...valued({ type: 'type' })],
    some('object'),
  ),
  cp: dockerCommand(
    'cp',
    switches({ 'a archive': 'archive', 'L follow-link': 'follow-link', 'q quiet': 'quiet' }),
    { takes: ['copied', 'copied'] },
  ),
  login: dockerCommand(
    'login',
    [
      ...switches({ 'password-stdin': 'password-stdin' }),
      ...valued({ 'u username': 'username', 'p password': 'password' }),
    ],
    maybe('server'),
  ),
  logout: dockerCommand('logout', [], maybe('server')),
  version: dockerCommand('version', shown),
  info: dockerCommand('info', shown),
  search: dockerCommand(
    'search',
    [
      ...switches({ 'no-trunc': 'no-trunc' }),
      ...valued({ 'f filter': 'filter', format: 'format', limit: 'limit' }),
    ],
    { takes: ['term'] },
  ),
  history: dockerCommand(
    'history',
    [
      ...switches({ 'H human': 'human', 'no-trunc': 'no-trunc', 'q quiet': 'quiet' }),
      ...valued({ format: 'format' }),
    ],
    { takes: ['imageHere'] },
  ),
  stats: dockerCommand(
    'stats',
    [
      ...switches({ 'a all': 'all-containers', 'no-stream': 'no-stream', 'no-trunc': 'no-trunc' }),
      ...valued({ format: 'format' }),
    ],
    any('container'),
  ),
  top: dockerCommand('top', [], { takes: ['container', 'program'], least: 1, stops: true }),
  port: dockerCommand('port', [], { takes: ['container', 'port'], least: 1 }),
  rename: dockerCommand('rename', [], { takes: ['container', 'newName'] }),
  wait: dockerCommand('wait', [], some('container')),
  pause: dockerCommand('pause', [], some('container')),
  unpause: dockerCommand('unpause', [], some('container')),
  diff: dockerCommand('diff', [], oneContainer),
  commit: dockerCommand(
    'commit',
    valued({ 'a author': 'author', 'm message': 'message', 'c change': 'change' }),
    { takes: ['container', 'newName'], least: 1 },
  ),
  save: dockerCommand('save', valued({ 'o output': 'output' }), some('imageHere')),
  load: dockerCommand('load', [
    ...valued({ 'i input': 'input' }),
    ...switches({ 'q quiet': 'quiet' }),
  ]),
  export: dockerCommand('export', valued({ 'o output': 'output' }), oneContainer),
  update: dockerCommand(
    'update',
    valued({ 'm memory': 'memory', cpus: 'cpus', restart: 'restart', 'pids-limit': 'pids-limit' }),
    some('container'),
  ),
  events: dockerCommand(
    'events',
    valued({ 'f filter': 'filter', format: 'format', since: 'since', until: 'until' }),
  ),
};

/** Commands of two words. */
const grouped: Readonly<Record<string, CommandRow>> = {
  'volume create': dockerCommand(
    'volume-create',
    [...made, ...valued({ name: 'name' })],
    maybe('volume'),
  ),
  'volume ls': dockerCommand('volume-ls', listed),
  'volume rm': dockerCommand('volume-rm', switches({ 'f force': 'force-volume' }), some('volume')),
  'volume inspect': dockerCommand('volume-inspect', shown, some('volume')),
  'volume prune': dockerCommand('volume-prune', [
    ...pruned,
    ...switches({ 'a all': 'all-volumes' }),
  ]),
  'network create': dockerCommand(
    'network-create',
    [
      ...made,
      ...switches({ internal: 'internal', attachable: 'attachable', ipv6: 'ipv6' }),
      ...valued({ subnet: 'subnet', gateway: 'gateway', 'ip-range': 'ip-range' }),
    ],
    { takes: ['network'] },
  ),
  'network ls': dockerCommand('network-ls', [...listed, ...switches({ 'no-trunc': 'no-trunc' })]),
  'network rm': dockerCommand(
    'network-rm',
    switches({ 'f force': 'force-prune' }),
    some('network'),
  ),
  'network inspect': dockerCommand('network-inspect', shown, some('network')),
  'network connect': dockerCommand('network-connect', valued({ alias: 'alias', ip: 'ip' }), {
    takes: ['network', 'container'],
  }),
  'network disconnect': dockerCommand('network-disconnect', switches({ 'f force': 'force-rm' }), {
    takes: ['network', 'container'],
  }),
  'network prune': dockerCommand('network-prune', pruned),
  'image prune': dockerCommand('image-prune', [...pruned, ...switches({ 'a all': 'all-unused' })]),
  'container prune': dockerCommand('container-prune', pruned),
  'builder prune': dockerCommand('builder-prune', [
    ...pruned,
    ...switches({ 'a all': 'all-cache' }),
  ]),
  'system prune': dockerCommand('system-prune', [
    ...pruned,
    ...switches({ 'a all': 'all-unused', volumes: 'prune-volumes' }),
  ]),
  'system df': dockerCommand('system-df', [
    ...switches({ 'v verbose': 'verbose' }),
    ...valued({ format: 'format' }),
  ]),
  'context ls': dockerCommand('context-ls', [
    ...switches({ 'q quiet': 'quiet' }),
    ...valued({ format: 'format' }),
  ]),
  'context use': dockerCommand('context-use', [], { takes: ['context'] }),
  'context show': dockerCommand('context-show'),
  'context inspect': dockerCommand('context-inspect', shown, any('context')),
  'context create': dockerCommand(
    'context-create',
    valued({ description: 'description', docker: 'docker-endpoint' }),
    { takes: ['context'] },
  ),
  'context rm': dockerCommand(
    'context-rm',
    switches({ 'f force': 'force-prune' }),
    some('context'),
  ),
};

/** The longer names of commands that have a short one. */
const others: Readonly<Record<string, CommandRow | undefined>> = {
  ...{ 'container ls': single.ps, 'container list': single.ps, 'container ps': single.ps },
  ...{ 'container remove': single.rm, 'image ls': single.images, 'image list': single.images },
  ...{ 'image rm': single.rmi, 'image remove': single.rmi, 'image build': single.build },
  ...{ 'builder build': single.build, 'buildx build': single.build, 'buildx b': single.build },
  ...{ 'buildx prune': grouped['builder prune'], 'system info': single.info },
  ...{ 'system events': single.events, 'volume list': grouped['volume ls'] },
  ...{ 'volume remove': grouped['volume rm'], 'network list': grouped['network ls'] },
  ...{ 'network remove': grouped['network rm'], 'context list': grouped['context ls'] },
  'context remove': grouped['context rm'],
};

const ofContainers = [
  ...['run', 'create', 'stop', 'start', 'restart', 'kill', 'rm', 'logs', 'exec', 'attach'],
  ...['inspect', 'cp', 'stats', 'top', 'port', 'rename', 'wait', 'pause', 'unpause', 'diff'],
  ...['commit', 'export', 'update'],
];
const ofImages = ['pull', 'push', 'tag', 'inspect', 'history', 'save', 'load'];

const under = (group: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`${group} ${name}`, single[name]]));

const all: Readonly<Record<string, CommandRow | undefined>> = {
  ...single,
  ...grouped,
  ...others,
  ...under('container', ofContainers),
  ...under('image', ofImages),
  ...Object.fromEntries(
    Object.entries(composeCommands).map(([name, row]) => [`compose ${name}`, row]),
  ),
};

/** Every command, by the words behind `docker`. */
export const commandRows: ReadonlyMap<string, CommandRow> = new Map(
  Object.entries(all).flatMap(([name, row]) => (row ? [[name, row] as const] : [])),
);

/** Words that stand before others and do nothing alone. */
export const groupNames: ReadonlySet<string> = new Set(
  [...commandRows.keys()].flatMap((name) => (name.includes(' ') ? (name.split(' ')[0] ?? []) : [])),
);

/** The words that may come behind `docker`, or behind one of its groups. */
export const wordsBehind = (group: string | undefined): readonly string[] =>
  group === undefined
    ? [...Object.keys(single), ...groupNames]
    : [...commandRows.keys()].flatMap((name) =>
        name.startsWith(`${group} `) ? name.slice(group.length + 1) : [],
      );
