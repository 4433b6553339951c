import { describe, expect, it } from '@jest/globals';
import type { FailureCode } from '../../../../generators/core/verdict/failure.js';
import { watchIntermediate } from '../../../../generators/core/verify/engine/intermediate-images.js';
import { podman as podmanKind } from '../../../../generators/core/verify/engine/kinds/podman.js';
import {
  classifyEngine,
  classifyStart,
} from '../../../../generators/core/verify/engine/words/classify.js';
import { classifyBuild } from '../../../../generators/core/verify/engine/words/classify-build.js';
import { parseDockerfile } from '../../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { said } from './said.js';

/** Texts of Podman 4.3.1, as they were seen; paths and ids shortened. */
const buildTexts: readonly (readonly [FailureCode, string])[] = [
  [
    'DOCKERFILE_SYNTAX',
    'Error: FROM requires either one argument, or three: FROM <source> [as <name>]',
  ],
  [
    'COPY_MISSING',
    'Error: building at STEP "COPY a /app # x": checking on sources under "/d": copier: stat: "/app": no such file or directory',
  ],
  [
    'COPY_MISSING',
    'Error: building at STEP "COPY a ./": checking on sources under "/d": no items matching glob "/d/a" copied (1 filtered out using /d/.dockerignore): no such file or directory',
  ],
  [
    'DOCKERFILE_SYNTAX',
    `Error: Syntax error - can't find = in "#". Must be of the form: name=value`,
  ],
  [
    'DOCKERFILE_SYNTAX',
    'Error: building at STEP "STOPSIGNAL SIGINT # c": Invalid signal: SIGINT # c',
  ],
  [
    'USER_UNKNOWN',
    'Error: building at STEP "RUN true": determining run uid: user: unknown user error looking up user "root # p"',
  ],
  [
    'DOCKERFILE_SYNTAX',
    'Error: Build error: Unknown instruction: "RUM" &imagebuilder.Step{Env:[]string{}}',
  ],
  ['DOCKERFILE_SYNTAX', 'Error: no contents in "/d/Dockerfile"'],
  ['DOCKERFILE_SYNTAX', 'Error: no stages to build'],
  ['DOCKERFILE_SYNTAX', 'Error: no FROM statement found'],
  ['DOCKERFILE_MISSING', 'Error: stat /d/Dockerfile: no such file or directory'],
  ['RUN_FAILED', 'Error: building at STEP "RUN exit 7": while running runtime: exit status 7'],
  [
    'PULL_NOT_FOUND',
    'Error: creating build container: short-name "x:1" did not resolve to an alias and no unqualified-search registries are defined in "/r.conf"',
  ],
  [
    'PULL_NETWORK',
    'Error: creating build container: initializing source docker://x:1: pinging container registry r: Get "https://r/v2/": dial tcp: lookup r: network is unreachable',
  ],
  [
    'PULL_NOT_FOUND',
    'Error: creating build container: initializing source docker://x:1: reading manifest 1 in r/x: manifest unknown: manifest unknown',
  ],
  [
    'PULL_AUTH',
    'Error: creating build container: initializing source docker://x:1: reading manifest 1 in r/x: denied: requested access to the resource is denied',
  ],
  [
    'PULL_AUTH',
    'Error: creating build container: initializing source docker://x:1: reading manifest 1 in r/x: unauthorized: authentication required',
  ],
  ['PULL_AUTH', 'Error: creating build container: reading manifest 1 in r/x: denied'],
  [
    'PULL_NETWORK',
    'Error: creating build container: pinging container registry r: invalid status code from registry 503 (Service Unavailable)',
  ],
  [
    'PULL_CAPTIVE',
    "Error: creating build container: initializing source docker://x:1: reading manifest 1 in r/x: invalid character '<' looking for beginning of value",
  ],
  [
    'PULL_PLATFORM',
    'Error: creating build container: choosing an image from manifest list docker://x:1: no image found in manifest list for architecture amd64, variant "", OS linux',
  ],
];

const dockerfile = await parseDockerfile(
  ['FROM python:2.7-slim', '# words', 'RUN exit 7', 'COPY nope.py ./'].join('\n'),
);

describe('a build by podman', () => {
  it.each(buildTexts)('%s: %s', (code, text) => {
    expect(classifyBuild(said(`${text}\n`), dockerfile, 'Dockerfile', podmanKind).code).toBe(code);
  });

  it('is told by its last line, whatever its commands printed on the way', () => {
    const printed = 'Error: pull access denied\nno such host\n';
    const last = 'Error: building at STEP "RUN exit 7": while running runtime: exit status 7';
    const result = { ...said(`${printed}${last}\n`), stdout: '' };
    const output = `STEP 1/3: FROM python:2.7-slim\nSTEP 2/3: RUN exit 7\n${result.stderr}`;
    expect(
      classifyBuild({ ...result, output }, dockerfile, 'Dockerfile', podmanKind),
    ).toMatchObject({
      code: 'RUN_FAILED',
      facts: { number: 7, source: 'RUN exit 7' },
      location: { file: 'Dockerfile', line: 3 },
    });
  });

  it('is in doubt where what a command printed may hide its last line', () => {
    const machine = 'Error: creating build container: pinging container registry r: no such host';
    const ruler = '------';
    const ends = `x": while running runtime: exit status 1`;
    const lines = [machine, ruler, 'Error: building at STEP "RUN x', ruler, machine, ruler, ends];
    const told = classifyBuild(said(`${lines.join('\n')}\n`), dockerfile, 'Dockerfile', podmanKind);
    expect([told.code, told.otherwise?.code]).toEqual(['PULL_NETWORK', 'BUILD_FAILED']);
  });

  it('leaves images without a name: those that it made, not those that it had', () => {
    const intermediate = watchIntermediate(() => true);
    const lines = [
      'STEP 1/4: FROM python:2.7-slim',
      'STEP 2/4: ENV A=1',
      '--> Using cache 17d81ef5952ae1ad9e00d707277a311c35e786a8bfc997c9d1539d5804165ef7',
      '--> 17d81ef5952',
      'STEP 3/4: RUN true',
      '--> 9bd6323f4e5',
      'STEP 4/4: RUN exit 7',
    ];
    intermediate.read(Buffer.from(`${lines.join('\n')}\n`));
    expect(intermediate.found()).toEqual(['9bd6323f4e5']);
  });
});

const startTexts: readonly (readonly [FailureCode, string])[] = [
  [
    'DOCKERFILE_SYNTAX',
    'Error: unable to convert image EXPOSE: invalid port number: strconv.Atoi: parsing "8080:5000": invalid syntax',
  ],
  [
    'NAME_CONFLICT',
    'Error: creating container storage: the container name "x" is already in use by 0123. You have to remove that container to be able to reuse that name: that name is already in use',
  ],
  [
    'PORT_IN_USE',
    'Error: cannot listen on the TCP port: listen tcp4 127.0.0.1:18991: bind: address already in use',
  ],
  ['PORT_IN_USE', 'Error: rootlessport listen tcp 127.0.0.1:18991: bind: address already in use'],
  [
    'CMD_NOT_FOUND',
    'Error: runc: runc create failed: unable to start container process: exec: "nosuchcmd": executable file not found in $PATH: OCI runtime attempted to invoke a command that was not found',
  ],
  [
    'CMD_NOT_FOUND',
    'Error: crun: executable file `nosuchcmd` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command that was not found',
  ],
  [
    'CMD_NOT_EXECUTABLE',
    'Error: runc: runc create failed: unable to start container process: exec: "/run.sh": permission denied: OCI permission denied',
  ],
  [
    'RESOURCE_LIMIT',
    'Error: runc: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 7: operation not permitted: OCI permission denied',
  ],
  [
    'USER_UNKNOWN',
    'Error: runc: runc create failed: unable to start container process: unable to find user root # p: no matching entries in passwd file',
  ],
];

describe('a container that podman does not start', () => {
  it.each(startTexts)('%s: %s', (code, text) => {
    expect(classifyStart(said(`${text}\n`)).code).toBe(code);
  });
});

it('an engine of podman that is not there is down', () => {
  const text =
    'Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM\nError: unable to connect to Podman socket: Get "http://d/v4.3.1/libpod/_ping": dial unix ///run/podman/podman.sock: connect: no such file or directory\n';
  expect(classifyEngine(said(text)).code).toBe('ENGINE_DOWN');
});

it.each([
  [
    ['docker', 'stop', '-t', '5', 'x'],
    ['podman', 'stop', '-t', '5', 'x'],
  ],
  [
    ['docker', 'rm', '-f', '-v', 'x'],
    ['podman', 'rm', '-t', '0', '-f', '-v', 'x'],
  ],
  [
    ['docker', 'rm', 'x'],
    ['podman', 'rm', 'x'],
  ],
  [
    ['docker', 'logs', '--tail', '50', 'x'],
    ['podman', 'logs', 'x'],
  ],
  [
    ['docker', 'logs', 'x'],
    ['podman', 'logs', 'x'],
  ],
  [
    ['docker', 'build', '--label', 'docker-intro.run=1', '.'],
    [
      'podman',
      'build',
      '--add-host',
      'docker-intro-run-1:127.0.0.1',
      '--label',
      'docker-intro.run=1',
      '.',
    ],
  ],
])('%j is %j for podman', (docker, podman) => {
  expect(podmanKind.commandFor(docker)).toEqual(podman);
});
