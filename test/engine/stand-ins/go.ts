import { goEnv } from '../machine.js';
import { type StandIn, searchPath } from './stand-in.js';

export const go127: StandIn = {
  name: 'golang',
  tag: '1.27',
  created: '2026-08-19T01:32:50Z',
  env: {
    PATH: `/go/bin:/usr/local/go/bin:${searchPath}`,
    GOLANG_VERSION: '1.27.3',
    GOTOOLCHAIN: 'local',
    GOPATH: '/go',
    ...goEnv(),
  },
  workingDir: '/go',
  cmd: ['bash'],
  debootstrap: {
    suite: 'forky',
    packages: ['golang-1.27-go', 'ca-certificates', 'git', 'gcc', 'libc6-dev'],
    touches: [
      'ln -s /usr/lib/go-1.27 /usr/local/go',
      'mkdir -p /go/src /go/bin',
      'chmod -R 1777 /go',
    ],
  },
};
