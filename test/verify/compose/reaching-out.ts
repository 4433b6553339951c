import type { Entries } from '../../zoo/specimen.js';

/** A Compose file that reaches for more than its project, and the key that does. */
export interface ReachingOut {
  readonly what: string;
  readonly text: string;
  /** Keys and places in lists, joined by dots. */
  readonly at: string;
  readonly why: 'reachesOut' | 'unproven';
  /** Whether Compose is asked first what it makes of the file. */
  readonly resolved: boolean;
  /** Beside the Compose file and `web/Dockerfile`. */
  readonly files?: Entries;
}

/** A project whose service says one thing more than it needs. */
const web = (more: string, margin = '') =>
  `services:\n  web:\n    build: web\n    ports: ["8080:5000"]\n${more
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}${margin}`;

const of = (
  why: ReachingOut['why'],
  resolved: boolean,
): ((what: string, at: string, text: string, files?: Entries) => ReachingOut) => {
  return (what, at, text, files = {}) => ({ what, at, text, files, why, resolved });
};

const reaches = of('reachesOut', true);
const reachesFirst = of('reachesOut', false);
const unproven = of('unproven', true);
const unprovenFirst = of('unproven', false);

const key = (name: string, value: string) =>
  reaches(`${name}: ${value}`, `services.web.${name}`, web(`${name}: ${value}`));
const inside = (name: string, value: string) =>
  unproven(
    `${name}: ${value}`,
    `services.web.${name}`,
    web(`${name}: ${value}`, '  db:\n    image: x\n'),
  );
const mount = (what: string, source: string, files?: Entries) =>
  reaches(what, 'services.web.volumes.0', web(`volumes: ["${source}:/x"]`), files);
const build = (name: string, value: string) =>
  reaches(
    `build.${name}: ${value}`,
    `services.web.build.${name}`,
    `services:\n  web:\n    ports: ["8080:5000"]\n    build:\n      context: web\n      ${name}: ${value}\n`,
  );
const context = (what: string, value: string, files?: Entries) =>
  reaches(
    what,
    'services.web.build.context',
    `services:\n  web:\n    ports: ["8080:5000"]\n    build: ${value}\n`,
    files,
  );
const variable = (what: string, at: string, more: string) => reachesFirst(what, at, web(more));
const variables = (what: string, text: string) =>
  reachesFirst(what, '.env', web('environment: { A: $B }'), { '.env': text });

/** What hand-ins ask for that would have their teacher's machine, and where it must be refused. */
export const reachingOut: readonly ReachingOut[] = [
  mount('the whole machine', '/'),
  mount('a folder of the machine', '/etc'),
  mount('the socket of the engine', '/var/run/docker.sock'),
  mount('the socket of the engine, by another name', '/run/docker.sock'),
  mount('the folder above', '..'),
  mount('a neighbour', '../other'),
  mount('a way out and in', './web/../../x'),
  mount('the home of the teacher', '~/.ssh'),
  mount('a link that leads out', './out', { out: { link: '/etc' } }),
  mount('what is behind a link that leads out', './out/ssl', { out: { link: '/etc' } }),
  mount('a link that leads to nothing outside', './out', { out: { link: '/nowhere/at/all' } }),
  mount('a file by a link', './secret', { secret: { link: '/etc/passwd' } }),
  reaches(
    'a folder, in the long form',
    'services.web.volumes.0',
    web('volumes: [{ type: bind, source: /etc, target: /x }]'),
  ),
  reaches(
    'a mount that spreads to the host',
    'services.web.volumes.0.bind.propagation',
    web('volumes: [{ type: bind, source: ./web, target: /x, bind: { propagation: shared } }]'),
  ),
  reaches(
    'a pipe of Windows',
    'services.web.volumes.0',
    web("volumes: [{ type: npipe, source: '\\\\.\\pipe\\docker_engine', target: '\\\\.\\x' }]"),
  ),
  reaches(
    'a volume that is a folder of the machine',
    'volumes.data.driver_opts',
    web(
      'volumes: ["data:/x"]',
      'volumes: { data: { driver_opts: { type: none, o: bind, device: / } } }\n',
    ),
  ),
  reaches(
    'a volume of somebody else',
    'volumes.data.external',
    web('volumes: ["data:/x"]', 'volumes: { data: { external: true } }\n'),
  ),
  reaches(
    'a volume by a program of the engine',
    'volumes.data.driver',
    web('volumes: ["data:/x"]', 'volumes: { data: { driver: local-persist } }\n'),
  ),
  reaches(
    'the containers of somebody else',
    'networks.back.external',
    web('networks: [back]', 'networks: { back: { external: true } }\n'),
  ),
  reaches(
    'the network of the machine, by a driver',
    'networks.back.driver',
    web('networks: [back]', 'networks: { back: { driver: macvlan } }\n'),
  ),
  reaches(
    'the network of the machine, by options',
    'networks.back.driver_opts',
    web(
      'networks: [back]',
      'networks: { back: { driver_opts: { com.docker.network.bridge.name: docker0 } } }\n',
    ),
  ),
  key('privileged', 'true'),
  key('cap_add', '[SYS_ADMIN]'),
  key('devices', '["/dev/sda:/dev/sda"]'),
  key('device_cgroup_rules', '["a *:* rwm"]'),
  key('network_mode', 'host'),
  key('network_mode', 'container:another'),
  key('pid', 'host'),
  key('ipc', 'host'),
  key('userns_mode', 'host'),
  key('uts', 'host'),
  key('cgroup', 'host'),
  key('cgroup_parent', '/docker'),
  key('security_opt', '["seccomp:unconfined"]'),
  key('sysctls', '{ kernel.msgmax: 1 }'),
  key('extra_hosts', '["host:host-gateway"]'),
  key('runtime', 'runc'),
  key('gpus', 'all'),
  key('oom_kill_disable', 'true'),
  key('oom_score_adj', '-1000'),
  key('storage_opt', '{ size: 100G }'),
  key('volumes_from', '["container:another"]'),
  key('external_links', '[another]'),
  key('credential_spec', '{ file: a.json }'),
  key('use_api_socket', 'true'),
  reaches(
    'another machine of the cluster',
    'services.web.deploy.resources.reservations.devices',
    web('deploy: { resources: { reservations: { devices: [{ capabilities: [gpu] }] } } }'),
  ),
  reaches(
    'a program that provides a service',
    'services.db.provider',
    web('depends_on: [db]', '  db:\n    provider: { type: model }\n'),
  ),
  context('a build of the whole machine', '/'),
  context('a build of the folder above', '..'),
  context('a build behind a link', 'out', { out: { link: '/etc' } }),
  context('a build from elsewhere', 'https://example.org/a.git'),
  build('dockerfile', '../../Dockerfile'),
  build('dockerfile', '/etc/passwd'),
  build('network', 'host'),
  build('ssh', '[default]'),
  build('entitlements', '[security.insecure]'),
  build('privileged', 'true'),
  build('additional_contexts', '{ all: / }'),
  build('cache_to', '["type=local,dest=/tmp/x"]'),
  build('tags', '["teachers:latest"]'),
  build('extra_hosts', '["host:host-gateway"]'),
  unproven(
    'a build that shares the caches of others',
    'services.web.build.args.BUILDKIT_CACHE_MOUNT_NS',
    'services:\n  web:\n    ports: ["8080:5000"]\n    build: { context: web, args: { BUILDKIT_CACHE_MOUNT_NS: x } }\n',
  ),
  reaches(
    'a secret that is a file of the machine',
    'secrets.key.file',
    web('secrets: [key]', 'secrets: { key: { file: /etc/shadow } }\n'),
  ),
  reaches(
    'a secret that is a variable of the machine',
    'secrets.key.environment',
    web('secrets: [key]', 'secrets: { key: { environment: TOKEN } }\n'),
  ),
  reaches(
    'a setting that is a file of the machine',
    'configs.key.file',
    web('configs: [key]', 'configs: { key: { file: ../x } }\n'),
  ),
  variable('the home, by a variable', 'services.web.environment.A', 'environment: { A: "$HOME" }'),
  variable(
    'the home, with another way out',
    'services.web.command',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: so it stands in the file.
    'command: "echo ${A:-${HOME}}"',
  ),
  variable('the home, as it is', 'services.web.environment', 'environment: [HOME]'),
  variable('the home, without a value', 'services.web.environment', 'environment: { HOME: }'),
  variable(
    'the home, by nothing at all',
    'services.web.environment',
    'environment: { HOME: null }',
  ),
  variable('the way to programs', 'services.web.environment', 'environment: { PATH: Null }'),
  reachesFirst(
    'the home, as an argument that is nothing at all',
    'services.web.build.args',
    'services:\n  web:\n    ports: ["8080:5000"]\n    build: { context: web, args: { HOME: NULL } }\n',
  ),
  variable('where the engine is', 'services.web.volumes.0', 'volumes: ["$DOCKER_CONFIG:/x"]'),
  variable(
    'the home, in capitals that are none',
    'services.web.volumes.0',
    'volumes: ["\\x24{HOME}:/x"]',
  ),
  reachesFirst(
    'the home, as an argument of the build',
    'services.web.build.args',
    'services:\n  web:\n    ports: ["8080:5000"]\n    build: { context: web, args: [HOME] }\n',
  ),
  variables('the home, in the file of variables', 'B=$HOME\n'),
  variables('the home, by its name in that file', 'export HOME\n'),
  variables('another file, by a variable of Compose', 'COMPOSE_FILE=/etc/x.yaml\n'),
  variables('another engine, by a variable of Docker', 'DOCKER_HOST=tcp://192.0.2.1:2375\n'),
  // Go takes these for blanks.
  variables(
    'another engine, behind a line of old',
    'A=b\n\u0085DOCKER_HOST=tcp://192.0.2.1:2375\n',
  ),
  variables('another file, behind a wide blank', '\u00a0export\u00a0COMPOSE_FILE=/etc/x.yaml\n'),
  variables('the home, as the name of the project', 'COMPOSE_PROJECT_NAME=$HOME\n'),
  reachesFirst(
    'where the engine is, by its name in a file of variables',
    'services.web.env_file',
    web('env_file: a.env'),
    { 'a.env': 'DOCKER_HOST\n' },
  ),
  reachesFirst('a file of variables that is a link', '.env', web('tty: true'), {
    '.env': { link: '/etc/environment' },
  }),
  reachesFirst('a file of variables that lets wait', '.env', web('tty: true'), {
    '.env': { fifo: true },
  }),
  variable('variables of the machine', 'services.web.env_file', 'env_file: /etc/environment'),
  variable('variables of the neighbour', 'services.web.env_file', 'env_file: [{ path: ../.env }]'),
  variable('variables of the home', 'services.web.env_file', 'env_file: ~/.env'),
  reachesFirst('variables behind a link', 'services.web.env_file', web('env_file: a.env'), {
    'a.env': { link: '/etc/environment' },
  }),
  unprovenFirst('another file', 'include', `include: [/etc/x.yaml]\n${web('tty: true')}`),
  unprovenFirst(
    'a file that is fetched',
    'include',
    `include: ["oci://example.org/a"]\n${web('tty: true')}`,
  ),
  unprovenFirst(
    'a service of another file',
    'services.web.extends',
    web('extends: { file: ../x.yaml, service: a }'),
  ),
  unprovenFirst(
    'labels of another file',
    'services.web.label_file',
    web('label_file: /etc/passwd'),
  ),
  unprovenFirst('what is joined in', 'services.web.<<', web('<<: { extends: a }')),
  unprovenFirst('a second file', 'compose.override.yaml', web('tty: true'), {
    'compose.override.yaml': 'services: { web: { privileged: true } }\n',
  }),
  unproven(
    'more mounts than anybody reads',
    'services.web.volumes',
    web(`volumes: [${Array.from({ length: 40 }, (_, at) => `"./web:/${at}"`).join(', ')}]`),
  ),
  unprovenFirst('more variables than anybody reads', '.env', web('environment: { A: $B }'), {
    '.env': `B=${'x'.repeat(70_000)}\n`,
  }),
  unprovenFirst(
    'more variables than anybody reads, for a container',
    'services.web.env_file',
    web('env_file: a.env'),
    { 'a.env': `B=${'x'.repeat(70_000)}\n` },
  ),
  // They stay among the containers of the project; nobody has looked at what comes of them.
  inside('network_mode', 'service:db'),
  inside('network_mode', 'none'),
  inside('pid', 'service:db'),
  inside('ipc', 'service:db'),
  inside('ipc', 'shareable'),
  inside('volumes_from', '[db]'),
  inside('volumes_from', '["db:ro"]'),
  reaches(
    'a folder of the machine, in the short form with options',
    'services.web.volumes.0.bind.propagation',
    web('volumes: ["/etc:/x:ro,rslave"]'),
  ),
  reaches(
    'a mount that spreads to the host, in the short form',
    'services.web.volumes.0.bind.propagation',
    web('volumes: ["./web:/x:rshared"]'),
  ),
  reaches(
    'what is in another image',
    'services.web.volumes.0',
    web('volumes: [{ type: image, source: teachers, target: /x }]'),
  ),
  unproven(
    'a part of a volume',
    'services.web.volumes.0.volume.subpath',
    web(
      'volumes: [{ type: volume, source: data, target: /x, volume: { subpath: ../.. } }]',
      'volumes: { data: }\n',
    ),
  ),
  unproven(
    'addresses of the machine',
    'networks.back.ipam',
    web(
      'networks: [back]',
      'networks: { back: { ipam: { config: [{ subnet: 192.168.1.0/24 }] } } }\n',
    ),
  ),
  unproven(
    'an address of its own',
    'services.web.networks.back.ipv4_address',
    web('networks: { back: { ipv4_address: 192.168.1.5 } }', 'networks: { back: }\n'),
  ),
  reaches(
    'a setting of somebody else',
    'configs.key.external',
    web('configs: [key]', 'configs: { key: { external: true } }\n'),
  ),
  reaches(
    'a model of the machine',
    'services.web.models',
    web('models: [llm]', 'models: { llm: { model: ai/smollm2 } }\n'),
  ),
  reaches(
    'a secret of a build',
    'services.web.build.secrets',
    'services:\n  web:\n    ports: ["8080:5000"]\n    build: { context: web, secrets: [key] }\nsecrets: { key: { file: /etc/shadow } }\n',
  ),
  reaches(
    'the images of the machine, by a service of a build',
    'services.web.build.additional_contexts',
    'services:\n  web:\n    ports: ["8080:5000"]\n    build: { context: web, additional_contexts: { a: "docker-image://teachers" } }\n',
  ),
  unproven(
    'a Dockerfile in the Compose file',
    'services.web.build.dockerfile_inline',
    'services:\n  web:\n    ports: ["8080:5000"]\n    build:\n      context: web\n      dockerfile_inline: FROM x\n',
  ),
  unproven(
    'commands before the end',
    'services.web.pre_stop',
    web('pre_stop: [{ command: id, user: root }]'),
  ),
  unproven('a name server', 'services.web.dns_opt', web('dns_opt: [debug]')),
  unproven('a key of tomorrow', 'services.web.dns', web('dns: 10.0.0.1')),
  unproven(
    'commands after the start',
    'services.web.post_start',
    web('post_start: [{ command: id, privileged: true }]'),
  ),
  unproven('more than one', 'services.web.deploy.replicas', web('deploy: { replicas: 3 }')),
];
