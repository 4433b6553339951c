import { switches, valued } from './option-row.js';

/** How a command in a container is carried out: `run` and `exec` alike. */
const ofProcess = [
  ...switches({ 'i interactive': 'interactive', 't tty': 'tty', privileged: 'privileged' }),
  ...valued({
    ...{ 'e env': 'env', 'env-file': 'env-file', 'w workdir': 'workdir', 'u user': 'user' },
    'detach-keys': 'detach-keys',
  }),
];

export const ofExec = [...ofProcess, ...switches({ 'd detach': 'detach' })];

/** What `docker create` takes, and most of which `docker run` does. */
export const ofCreate = [
  ...ofProcess,
  ...switches({
    ...{ 'P publish-all': 'publish-all', rm: 'rm', init: 'init', 'read-only': 'read-only' },
    ...{ 'no-healthcheck': 'no-healthcheck', 'q quiet': 'quiet' },
    'disable-content-trust': 'disable-trust',
  }),
  ...valued({
    ...{ 'p publish': 'publish', 'v volume': 'volume', mount: 'mount', name: 'name' },
    ...{ network: 'network', net: 'network', restart: 'restart', entrypoint: 'entrypoint' },
    ...{ 'network-alias': 'network-alias', 'net-alias': 'network-alias', 'h hostname': 'hostname' },
    ...{ 'add-host': 'add-host', dns: 'dns', 'l label': 'label' },
    ...{ 'm memory': 'memory', 'memory-swap': 'memory-swap', cpus: 'cpus' },
    ...{ 'cpuset-cpus': 'cpuset-cpus', 'pids-limit': 'pids-limit', ulimit: 'ulimit' },
    ...{ 'shm-size': 'shm-size', gpus: 'gpus', 'cap-add': 'cap-add', 'cap-drop': 'cap-drop' },
    ...{ 'security-opt': 'security-opt', device: 'device', 'group-add': 'group-add' },
    ...{ tmpfs: 'tmpfs', pull: 'pull', platform: 'platform', link: 'link', ip: 'ip' },
    ...{ 'volumes-from': 'volumes-from', expose: 'expose', 'log-driver': 'log-driver' },
    ...{ 'log-opt': 'log-opt', 'health-cmd': 'health-cmd', 'health-interval': 'health-setting' },
    ...{ 'health-timeout': 'health-setting', 'health-retries': 'health-setting' },
    ...{ 'health-start-period': 'health-setting', 'stop-signal': 'stop-signal' },
    ...{ 'stop-timeout': 'stop-timeout', 'a attach': 'attach', cidfile: 'cidfile' },
    ...{ pid: 'own-namespace', ipc: 'own-namespace', uts: 'own-namespace' },
    userns: 'own-namespace',
  }),
];

export const ofRun = [...ofCreate, ...switches({ 'd detach': 'detach' })];
