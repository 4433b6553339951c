import { isStopped, type Specimen } from './specimen.js';
import { flask, python3, served } from './texts.js';

const greets = served();

/** Whose image cannot be built for want of something around it. */
export const stoppedByMachine: readonly Specimen[] = [
  isStopped(
    'pip-without-network',
    'NETWORK_IN_BUILD',
    'build fails',
    python3(flask(), {
      before: ['ENV PIP_INDEX_URL=http://127.0.0.1:9/ PIP_RETRIES=1', 'RUN pip install flask'],
    }),
  ),
  isStopped(
    'pip-unknown-host',
    'NETWORK_IN_BUILD',
    'build fails',
    python3(flask(), {
      before: [
        'ENV PIP_INDEX_URL=https://no-such-host.invalid/simple/ PIP_RETRIES=1',
        'RUN pip install flask',
      ],
    }),
  ),
  isStopped(
    'pip-network-none',
    'NETWORK_IN_BUILD',
    'build fails',
    python3(flask(), { before: ['RUN --network=none pip install --retries 1 flask'] }),
  ),
  isStopped(
    'curl-unknown-host',
    'NETWORK_IN_BUILD',
    'build fails',
    python3(greets, {
      before: [
        'RUN python -c "import urllib.request as u; u.urlopen(\'http://no-such-host.invalid\')"',
      ],
    }),
  ),
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
