import { filesOf } from './files.js';
import { type StandIn, searchPath } from './stand-in.js';

export const redis8: StandIn = {
  name: 'redis',
  tag: '8',
  created: '2026-08-05T18:11:45Z',
  env: { PATH: searchPath },
  entrypoint: ['docker-entrypoint.sh'],
  workingDir: '/data',
  ports: [6379],
  volumes: ['/data'],
  cmd: ['redis-server'],
  debootstrap: {
    suite: 'trixie',
    packages: ['redis-server'],
    files: filesOf('redis'),
    touches: ['install -d -o redis -g redis /data'],
  },
};
