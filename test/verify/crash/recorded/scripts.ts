import type { Recorded } from './recorded.js';

const usual = `FROM debian
COPY . /
CMD ["/start.sh"]
`;

/** What was really said, and what must be said of it. */
export const scriptsRecorded: readonly Recorded[] = [
  {
    of: 'systemctl',
    files: {
      Dockerfile: usual,
      'start.sh': `#!/bin/bash
set -e
systemctl start nginx
`,
    },
    log: `/start.sh: line 3: systemctl: command not found
`,
    as: 'CMD_NOT_FOUND',
    at: 'start.sh:3',
    tells: /“systemctl”/,
  },
  {
    of: 'an if without its fi (dash)',
    files: {
      Dockerfile: usual,
      'start.sh': `#!/bin/sh
if true; then
  echo x
`,
    },
    log: `/start.sh: 4: Syntax error: end of file unexpected (expecting "fi")
`,
    at: 'start.sh:4',
    tells: /cannot read the script/,
  },
  {
    of: 'an if without its fi (bash)',
    files: {
      Dockerfile: usual,
      'start.sh': `#!/bin/bash
if true; then
  echo x
`,
    },
    log: `/start.sh: line 4: syntax error: unexpected end of file
`,
    at: 'start.sh:4',
    tells: /cannot read the script/,
  },
  {
    of: 'a variable that is not set',
    files: {
      Dockerfile: usual,
      'start.sh': `#!/bin/bash
set -u
echo $PORT
`,
    },
    log: `/start.sh: line 3: PORT: unbound variable
`,
    at: 'start.sh:3',
    tells: /ENV PORT=/,
  },
  {
    of: 'a command that is not there (bash)',
    files: {
      Dockerfile: usual,
      'start.sh': `#!/bin/bash
echo a
node server.js
`,
    },
    log: `a
/start.sh: line 3: node: command not found
`,
    as: 'CMD_NOT_FOUND',
    at: 'start.sh:3',
    tells: /“node”/,
  },
  {
    of: 'a command that is not there (dash)',
    files: {
      Dockerfile: usual,
      'start.sh': `#!/bin/sh
echo a
node server.js
`,
    },
    log: `a
/start.sh: 3: node: not found
`,
    as: 'CMD_NOT_FOUND',
    at: 'start.sh:3',
    tells: /“node”/,
  },
  {
    of: 'an interpreter that is not there',
    files: {
      Dockerfile: `FROM debian
COPY run.sh /
CMD ["/run.sh", "x"]
`,
      'run.sh': `#!/usr/bin/env node
`,
    },
    log: `env: 'node': No such file or directory
`,
    as: 'CMD_NOT_FOUND',
    at: 'run.sh:1',
    tells: /“node”/,
  },
];
