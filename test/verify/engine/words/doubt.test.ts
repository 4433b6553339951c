import { describe, expect, it, test } from '@jest/globals';
import type { FailureCode } from '../../../../generators/core/verdict/failure.js';
import { docker } from '../../../../generators/core/verify/engine/kinds/docker.js';
import {
  classifyStart,
  engineFailure,
} from '../../../../generators/core/verify/engine/words/classify.js';
import { classifyBuild } from '../../../../generators/core/verify/engine/words/classify-build.js';
import { parseDockerfile } from '../../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { said } from './said.js';

/*
 * What an engine says of servers and names that a project has chosen: texts of Docker 28.5.2 and
 * 20.10.24, and of Podman 4.3.1, as they were seen; paths shortened.
 */

const noHost = 'dial tcp: lookup nosuch.invalid on 10.0.0.1:53: no such host';
const down = 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?';

const buildKit = (text: string) => `ERROR: failed to build: failed to solve: ${text}\n`;
const notHad = (image: string, why: string) =>
  buildKit(`${image}: failed to resolve source metadata for ${image}: ${why}`);
const head = 'failed to do request: Head "https://nosuch.invalid/v2/x/manifests/latest"';
const podman = (image: string, why: string) =>
  `Trying to pull ${image}...\nError: creating build container: initializing source docker://${image}: ${why}\n`;

type Case = readonly [
  told: FailureCode,
  otherwise: FailureCode,
  host: string | undefined,
  dockerfile: string,
  stderr: string,
  stdout?: string,
];

const cases: readonly Case[] = [
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'nosuch.invalid', 'FROM nosuch.invalid/x'] as const),
    notHad('nosuch.invalid/x:latest', `${head}: ${noHost}`),
  ],
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'nosuch.invalid', 'FROM nosuch.invalid/x'] as const),
    `Get "https://nosuch.invalid/v2/": ${noHost}\n`,
    'Step 1/1 : FROM nosuch.invalid/x\n',
  ],
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'nosuch.invalid', 'FROM nosuch.invalid/x'] as const),
    podman('nosuch.invalid/x:latest', `pinging container registry nosuch.invalid: ${noHost}`),
    'STEP 1/1: FROM nosuch.invalid/x\n',
  ],
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'h:1'] as const),
    'FROM debian\nRUN --mount=from=h:1/x true',
    notHad('h:1/x:latest', 'failed to do request: Head "https://h:1/v2/x/manifests/latest": EOF'),
  ],
  // Builders before 23 do not name the image.
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'nosuch.invalid'] as const),
    'FROM debian\nCOPY --from=nosuch.invalid/x /a /b',
    `failed to load cache key: ${head}: ${noHost}\n`,
  ],
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'nosuch.invalid'] as const),
    'FROM debian\nCOPY --from=nosuch.invalid/x /a /b',
    `invalid from flag value nosuch.invalid/x: Get "https://nosuch.invalid/v2/": ${noHost}\n`,
    'Step 1/2 : FROM debian\nStep 2/2 : COPY --from=nosuch.invalid/x /a /b\n',
  ],
  ...(
    [
      buildKit(`failed to load cache key: Get "http://nosuch.invalid/x": ${noHost}`),
      `ADD failed: Get "http://nosuch.invalid/x": ${noHost}\n`,
      `Error: building at STEP "ADD http://nosuch.invalid/x /x": reading "http://nosuch.invalid/x": Get "http://nosuch.invalid/x": ${noHost}\n`,
    ] as const
  ).map(
    (text): Case => [
      ...(['PULL_NETWORK', 'PULL_HOST', 'nosuch.invalid'] as const),
      ...(['FROM debian\nADD http://nosuch.invalid/x /x', text] as const),
    ],
  ),
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'github.invalid'] as const),
    'FROM debian\nADD https://github.invalid/a.git /x',
    buildKit(
      "failed to load cache key: error fetching default branch for repository https://github.invalid/a.git: git stderr:\nfatal: unable to access 'https://github.invalid/a.git/': Could not resolve host: github.invalid\n: exit status 128",
    ),
  ],
  // One's own server may lead to others, on a port where they do not listen.
  [
    ...(['PULL_NETWORK', 'PULL_HOST', '127.0.0.1:5000'] as const),
    'FROM 127.0.0.1:5000/x',
    buildKit(
      'failed to fetch anonymous token: Get "https://auth.docker.io:1/token?service=registry.docker.io": dial tcp 192.0.2.1:1: connect: connection refused',
    ),
  ],
  // What a base image brings along is in no Dockerfile.
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'nosuch.invalid', 'FROM ada/web'] as const),
    notHad('nosuch.invalid/x:latest', `${head}: ${noHost}`),
  ],
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'nosuch.invalid', 'FROM ada/web'] as const),
    `ADD failed: Get "http://nosuch.invalid/x": ${noHost}\n`,
    'Step 1/1 : FROM ada/web\n# Executing 1 build trigger\n',
  ],
  [
    ...(['PULL_RATE_LIMIT', 'PULL_HOST', '127.0.0.1:5000', 'FROM ada/web'] as const),
    'invalid from flag value 127.0.0.1:5000/x: toomanyrequests: x\n',
    'Step 1/1 : FROM ada/web\n# Executing 1 build trigger\n',
  ],
  [
    ...(['PULL_NETWORK', 'PULL_HOST', 'nosuch.invalid', 'FROM ada/web'] as const),
    `Error response from daemon: failed to resolve reference "nosuch.invalid/x:1": ${head}: ${noHost}\n`,
    'Step 1/1 : FROM ada/web\n# Executing 1 build trigger\n',
  ],
  // A line that begins another one is not that line.
  [
    ...(['PULL_RATE_LIMIT', 'PULL_HOST', 'debian.invalid'] as const),
    'FROM debian\nFROM debian.invalid/x',
    'toomanyrequests: x\n',
    'Step 1/2 : FROM debian\n ---> 0123456789ab\nStep 2/2 : FROM debian.invalid/x\n',
  ],
  ...(
    [
      ['PULL_RATE_LIMIT', 'toomanyrequests: x\n'],
      ['PULL_CAPTIVE', "error unmarshalling content: invalid character '<' looking for x\n"],
      ['PULL_NETWORK', 'received unexpected HTTP status: 503 Service Unavailable\n'],
      ['PULL_NETWORK', 'Head "http://127.0.0.1:5000/v2/x/manifests/1": EOF\n'],
      ['DISK_FULL', 'unknown: write /var/lib/docker/tmp/x: no space left on device\n'],
      ['ENGINE_DOWN', `unknown: x\n${down}\ny\n`],
      ['ENGINE_DOWN', `toomanyrequests: x\n${down}\n`],
    ] as const
  ).map(
    ([code, text]): Case => [
      ...([code, 'PULL_HOST', '127.0.0.1:5000', 'FROM 127.0.0.1:5000/x'] as const),
      ...([text, 'Step 1/1 : FROM 127.0.0.1:5000/x\n'] as const),
    ],
  ),
  // A reader of the project's own words all that an engine says.
  [
    ...(['ENGINE_DOWN', 'BUILD_FAILED', undefined, '# syntax=ada/reader\nFROM debian'] as const),
    buildKit(down),
  ],
  // A name goes on over lines.
  ...(
    [
      [
        'COPY_MISSING',
        `COPY failed: file not found in build context or excluded by .dockerignore: stat a\n${down}: file does not exist\n`,
      ],
      [
        'COPY_MISSING',
        `Error: building at STEP "COPY a\n${down} /x": checking on sources under "/d": copier: stat: "/a\\n${down}": no such file or directory\n`,
      ],
      [
        'BUILD_FAILED',
        `lstat /var/lib/docker/overlay2/0123/merged/x\n${down}: file name too long\n`,
      ],
    ] as const
  ).map(
    ([code, text]): Case => [
      ...(['ENGINE_DOWN', code, undefined, 'FROM debian\nCOPY x /y\n', text] as const),
    ],
  ),
  // So long that its beginning is not there any more.
  [
    ...(['ENGINE_DOWN', 'BUILD_FAILED', undefined, 'FROM debian\nVOLUME x'] as const),
    `${' '.repeat(65_536)}\n${down}\n`,
  ],
];

describe('a build that the project may have had fail so', () => {
  it.each(cases)(
    '%s, or else %s (%s) %#',
    async (code, otherwise, host, text, stderr, stdout = '') => {
      const dockerfile = await parseDockerfile(`${text}\n`);
      const told = classifyBuild(said(stderr, stdout), dockerfile, 'Dockerfile', docker);
      expect([told.code, told.otherwise?.code]).toEqual([code, otherwise]);
      if (otherwise === 'PULL_HOST') expect(told.otherwise?.facts.host).toBe(host);
    },
  );
});

describe('a build of which the engine’s words are believed', () => {
  it.each<readonly [FailureCode, string, string, string?]>([
    [
      'PULL_NETWORK',
      'FROM debian\nCOPY --from=own.example/x /a /b',
      `Dockerfile:1\n--------------------\n   1 | >>> FROM debian\n--------------------\n${buildKit(
        `debian: failed to resolve source metadata for docker.io/library/debian:latest: failed to do request: Head "https://registry-1.docker.io/v2/": ${noHost}`,
      )}`,
    ],
    [
      'PULL_RATE_LIMIT',
      'FROM debian\nCOPY --from=own.example/x /a /b',
      'toomanyrequests: You have reached your unauthenticated pull rate limit.\n',
      'Step 1/2 : FROM debian\n',
    ],
    [
      'PULL_NETWORK',
      'FROM debian',
      podman(
        'debian:nosuch',
        `(Mirrors also failed: [127.0.0.1:1/library/debian:nosuch: reading manifest]): docker.io/library/debian:nosuch: pinging container registry registry-1.docker.io: Get "https://registry-1.docker.io/v2/": ${noHost}`,
      ),
    ],
    [
      'PULL_NETWORK',
      'FROM debian\nCOPY --from=debian:13 /a /b',
      `invalid from flag value debian:13: Get "https://registry-1.docker.io/v2/": ${noHost}\n`,
    ],
    [
      'ENGINE_DOWN',
      '# syntax=docker/dockerfile:1\nFROM debian',
      `time="x" level=error msg="Can't add file"\nERROR: ${down}\n\nView build details: docker-desktop://x\n`,
    ],
  ])('%s: %j', async (code, text, stderr, stdout = '') => {
    const dockerfile = await parseDockerfile(`${text}\n`);
    const { code: told, otherwise } = classifyBuild(
      said(stderr, stdout),
      dockerfile,
      'Dockerfile',
      docker,
    );
    expect([told, otherwise]).toEqual([code, undefined]);
  });
});

const port =
  'driver failed programming external connectivity on endpoint x (y): Bind for 127.0.0.1:1 failed: port is already allocated';
const runc =
  'failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ';
const from = 'docker: Error response from daemon: ';
const notThere =
  'not a directory: Are you trying to mount a directory onto a file (or vice-versa)?';

describe('a container that the project may have had refused', () => {
  it.each([
    ...['address already in use', 'port is already allocated', 'cannot allocate memory'].flatMap(
      (name) => [
        `${from}${runc}exec: "/etc/passwd/${name}": stat /etc/passwd/${name}: ${notThere}`,
        `${from}lstat /var/lib/docker/overlay2/0123/merged/etc/passwd/${name}: not a directory`,
        `${from}invalid mount config for type "volume": invalid mount path: '${name}' mount path must be absolute.`,
        `${from}invalid mount config for type "volume": invalid mount path: 'it's ${name}' mount path must be absolute.`,
        `Error: OCI runtime error: runc: runc create failed: unable to start container process: exec: "/etc/passwd/${name}": stat /etc/passwd/${name}: not a directory`,
      ],
    ),
    `${from}lstat /var/lib/docker/overlay2/0123/merged/x\n${from}${port}\n${port}\nError: ${port}: file name too long`,
    `${from}${runc}exec: "/x\\n${port}": stat /x\n${from}${port}\n${port}: ${notThere}`,
    `${'x'.repeat(65_536)}\n${from}${port}`,
    // The platform of an image is its own word, too.
    `WARNING: The requested image's platform (linux/x\n${from}${port}\n${port}) does not match the detected host platform (linux/amd64)\n${from}${runc}exec: "/app": permission denied`,
    `Error: unable to find user no such connection: no matching entries in passwd file`,
    `Error: lstat /x/error setting rlimit: not a directory`,
  ])('%#', (stderr) => {
    const why = classifyStart(
      said(`${stderr}\n\nRun 'docker run --help' for more information\n`, '', 125),
    );
    expect(['RUN_REFUSED', 'CMD_NOT_EXECUTABLE', 'USER_UNKNOWN']).toContain(why.code);
  });
});

test('a log is no word of the engine’s, the last line below it is', () => {
  const log = `${down}\nno space left on device\n`;
  expect(engineFailure(said(`${log}Error response from daemon: x\n`))).toBeUndefined();
  expect(engineFailure(said(`x\n${down}\n`))?.code).toBe('ENGINE_DOWN');
});
