import { type StandIn, searchPath } from './stand-in.js';

const debootstrap = { suite: 'trixie', packages: [], touches: [] };

export const debian: StandIn = {
  name: 'debian',
  tag: 'latest',
  created: '2025-11-17T00:00:00Z',
  env: { PATH: searchPath },
  cmd: ['bash'],
  debootstrap,
};

/** Ours are all slim: see what root-file-system.ts leaves out. */
export const debianSlim: StandIn = { ...debian, tag: '13-slim', sharesWith: 'debian-latest' };
