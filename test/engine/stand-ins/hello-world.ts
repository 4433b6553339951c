import { type StandIn, searchPath } from './stand-in.js';

export const helloWorld: StandIn = {
  name: 'hello-world',
  tag: 'latest',
  created: '2025-08-08T19:05:17Z',
  env: { PATH: searchPath },
  cmd: ['/hello'],
};
