import { switches, valued } from './option-row.js';

export const ofBuild = [
  ...switches({
    ...{ 'no-cache': 'no-cache', pull: 'pull-always', 'q quiet': 'quiet', load: 'load' },
    ...{ push: 'push-image', check: 'check', rm: 'rm-steps', 'force-rm': 'rm-steps' },
    'D debug': 'debug',
  }),
  ...valued({
    ...{ 't tag': 'tag', 'f file': 'file', 'build-arg': 'build-arg', target: 'target' },
    ...{ platform: 'platform', progress: 'progress', network: 'build-network', label: 'label' },
    ...{ secret: 'secret', ssh: 'ssh', 'o output': 'output', 'cache-from': 'cache-from' },
    ...{ 'cache-to': 'cache-to', 'add-host': 'add-host', 'build-context': 'build-context' },
    ...{ iidfile: 'iidfile', builder: 'builder', 'm memory': 'memory', 'shm-size': 'shm-size' },
    ulimit: 'ulimit',
  }),
];
