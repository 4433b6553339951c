import { isStopped, type Specimen } from './specimen.js';
import { python3, served } from './texts.js';

const greets = served();

/** Whose image cannot be built for want of something around it. */
export const stoppedByMachine: readonly Specimen[] = [
  isStopped(
    'registry-missing',
    'PULL_NETWORK',
    'build fails',
    python3(greets, { from: 'FROM no-such-host.invalid/python:3' }),
  ),
  isStopped(
    'registry-refuses',
    'PULL_NETWORK',
    'build fails',
    python3(greets, { from: 'FROM 127.0.0.1:9/python:3' }),
  ),
  isStopped(
    'add-from-unknown-host',
    ['PULL_NETWORK', 'NETWORK_IN_BUILD'],
    'build fails',
    python3(greets, { before: ['ADD http://no-such-host.invalid/x /x'] }),
  ),
];
