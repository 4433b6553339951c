import { describe, expect, it } from '@jest/globals';
import type { FailureCode } from '../../../../generators/core/verdict/failure.js';
import {
  classifyEngine,
  classifyStart,
} from '../../../../generators/core/verify/engine/words/classify.js';
import { said } from './said.js';

/** Texts of Docker 20.10.24 and 28.5.2, as they were seen; paths and ids shortened. */
const engineTexts: readonly (readonly [FailureCode, string])[] = [
  [
    'ENGINE_DOWN',
    'Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?',
  ],
  ['ENGINE_DOWN', 'ERROR: Cannot connect to the Docker daemon at unix:///x.sock. Is it running?'],
  [
    'ENGINE_DOWN',
    'error during connect: Get "http://h:2375/v1.51/version": dial tcp: lookup h on 1.1.1.1:53: no such host',
  ],
  [
    'ENGINE_DOWN',
    'failed to connect to the docker API at npipe:////./pipe/dockerDesktopLinuxEngine; check if the path is correct',
  ],
  [
    'ENGINE_PERMISSION',
    'permission denied while trying to connect to the Docker daemon socket at unix:///x.sock: Get "http://x": dial unix /x.sock: connect: permission denied',
  ],
  [
    'ENGINE_CONFIG',
    'Failed to initialize: unable to resolve docker endpoint: context "nope": context not found: open meta.json: no such file or directory',
  ],
  ['ENGINE_CONFIG', 'ERROR: no builder "nope" found'],
  [
    'API_MISMATCH',
    'Error response from daemon: client version 1.99 is too new. Maximum supported API version is 1.51',
  ],
  ['ENGINE_ERROR', 'Error response from daemon: something of its own'],
];

describe('an engine that does not answer', () => {
  it.each(engineTexts)('%s: %s', (code, text) => {
    expect(classifyEngine(said(`${text}\n`)).code).toBe(code);
  });

  it('tells a missing command from an engine', () => {
    expect(classifyEngine({ ...said(''), ended: 'missing', exitCode: null }).code).toBe(
      'CLI_MISSING',
    );
  });
});

const starts: readonly (readonly [FailureCode, string])[] = [
  [
    'NAME_CONFLICT',
    'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "abc". You have to remove (or rename) that container to be able to reuse that name.',
  ],
  [
    'PORT_IN_USE',
    'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (x): Bind for 127.0.0.1:1 failed: port is already allocated',
  ],
  [
    'PORT_IN_USE',
    'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (x): failed to bind host port for 127.0.0.1:1:172.17.0.2:5000/tcp: address already in use',
  ],
  [
    'CMD_NOT_FOUND',
    'docker: Error response from daemon: failed to create task for container: OCI runtime create failed: exec: "nosuch": executable file not found in $PATH: unknown',
  ],
  [
    'CMD_NOT_EXECUTABLE',
    'docker: Error response from daemon: OCI runtime create failed: exec: "/run.sh": permission denied: unknown',
  ],
  [
    'USER_UNKNOWN',
    'docker: Error response from daemon: unable to find user root # p: no matching entries in passwd file',
  ],
  [
    'ENGINE_DOWN',
    'docker: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
  ],
  // What is quoted, and the name of a user, is the project's.
  ...[
    'Cannot connect to the Docker daemon at x',
    'port is already allocated',
    'x: no space left on device',
  ].flatMap((words): (readonly [FailureCode, string])[] => [
    [
      'CMD_NOT_FOUND',
      `docker: Error response from daemon: failed to create task for container: OCI runtime create failed: runc create failed: unable to start container process: exec: "${words}": executable file not found in $PATH: unknown`,
    ],
    [
      'USER_UNKNOWN',
      `docker: Error response from daemon: unable to find user ${words}: no matching entries in passwd file`,
    ],
  ]),
  ['RUN_REFUSED', 'docker: Error response from daemon: something that nobody has seen'],
];

describe('a container that did not start', () => {
  it.each(starts)('%s', (code, text) => {
    const why = classifyStart(
      said(`${text}\n\nRun 'docker run --help' for more information\n`, '', 125),
    );
    expect(why.code).toBe(code);
    expect(why.facts.detail).not.toContain('docker run --help');
  });
});
