import { describe, expect, it } from '@jest/globals';
import type { FailureCode } from '../../../../generators/core/verdict/failure.js';
import { docker } from '../../../../generators/core/verify/engine/kinds/docker.js';
import {
  classifyEngine,
  classifyStart,
} from '../../../../generators/core/verify/engine/words/classify.js';
import { classifyBuild } from '../../../../generators/core/verify/engine/words/classify-build.js';
import { parseDockerfile } from '../../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { said } from './said.js';

type Texts = readonly (readonly [FailureCode, string])[];

/**
 * Texts of Docker 29.0 to 29.7 as people have reported them, where they differ from those before.
 * It keeps images in containerd’s store, whose words the classic builder passes on.
 */
const engineTexts: Texts = [
  [
    'ENGINE_DOWN',
    'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
  ],
  [
    'ENGINE_DOWN',
    'failed to connect to the docker API at npipe:////./pipe/dockerDesktopLinuxEngine; check if the path is correct and if the daemon is running: open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.',
  ],
  [
    'ENGINE_PERMISSION',
    'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
  ],
  [
    'API_MISMATCH',
    'Error response from daemon: client version 1.41 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version',
  ],
];

describe('Docker 29 that does not answer', () => {
  it.each(engineTexts)('%s: %s', (code, text) => {
    expect(classifyEngine(said(`${text}\n`)).code).toBe(code);
  });
});

const buildTexts: Texts = [
  [
    'ENGINE_DOWN',
    'ERROR: failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
  ],
  [
    'API_MISMATCH',
    'ERROR: failed to build: Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.43: driver not connecting',
  ],
  [
    'PULL_NOT_FOUND',
    'ERROR: failed to build: failed to solve: python:9: failed to resolve source metadata for docker.io/library/python:9: docker.io/library/python:9: not found',
  ],
  [
    'PULL_NOT_FOUND',
    'Error response from daemon: failed to resolve reference "docker.io/library/python:9": docker.io/library/python:9: not found',
  ],
  [
    'PULL_AUTH',
    "Error response from daemon: pull access denied for x, repository does not exist or may require 'docker login'",
  ],
  [
    'PULL_AUTH',
    'Error response from daemon: failed to resolve reference "docker.io/library/x:1": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
  ],
  [
    'PULL_NETWORK',
    'Error response from daemon: failed to resolve reference "docker.io/library/python:3.13-slim": failed to do request: Head "https://registry-1.docker.io/v2/library/python/manifests/3.13-slim": dial tcp 31.13.94.35:443: i/o timeout',
  ],
  [
    'PULL_NETWORK',
    'Error response from daemon: failed to resolve reference "docker.io/library/nginx:alpine": failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/alpine": EOF',
  ],
  [
    'PULL_NETWORK',
    'Error response from daemon: failed to resolve reference "docker.io/library/nginx:alpine": failed to authorize: failed to fetch anonymous token: Get "https://auth.docker.io/token?service=registry.docker.io": EOF',
  ],
  [
    'PULL_NETWORK',
    'Error response from daemon: failed to resolve reference "docker.io/library/nginx:alpine": failed to authorize: failed to fetch anonymous token: Get "https://auth.docker.io/token?service=registry.docker.io": net/http: TLS handshake timeout',
  ],
  [
    'PULL_RATE_LIMIT',
    'Error response from daemon: failed to resolve reference "docker.io/library/nginx:alpine": unexpected status from HEAD request to https://registry-1.docker.io/v2/library/nginx/manifests/alpine: 429 Too Many Requests',
  ],
  [
    'STAGE_NOT_FOUND',
    'ERROR: failed to build: failed to solve: buildr: failed to resolve source metadata for docker.io/library/buildr:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed (did you mean builder?)',
  ],
];

describe('a build that failed on Docker 29', () => {
  it.each(buildTexts)('%s: %s', async (code, text) => {
    const dockerfile = await parseDockerfile('FROM python:9\n');
    const why = classifyBuild(said(`${text}\n`), dockerfile, 'web/Dockerfile', docker);
    // In no doubt: all of them are of Docker Hub.
    expect([why.code, why.otherwise]).toEqual([code, undefined]);
  });
});

const startTexts: Texts = [
  [
    'PORT_IN_USE',
    'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (2f1c): failed to bind host port 0.0.0.0:8080/tcp: address already in use',
  ],
  [
    'PORT_IN_USE',
    'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (2f1c): Bind for 0.0.0.0:8080 failed: port is already allocated',
  ],
];

describe('a container that did not start on Docker 29', () => {
  it.each(startTexts)('%s: %s', (code, text) => {
    const words = `${text}\n\nRun 'docker run --help' for more information\n`;
    expect(classifyStart(said(words, '', 125)).code).toBe(code);
  });
});
