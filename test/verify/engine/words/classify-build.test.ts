import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../../../generators/core/verdict/facts.js';
import type { FailureCode } from '../../../../generators/core/verdict/failure.js';
import { docker } from '../../../../generators/core/verify/engine/kinds/docker.js';
import { classifyBuild } from '../../../../generators/core/verify/engine/words/classify-build.js';
import { parseDockerfile } from '../../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { said } from './said.js';

/** Texts of Docker 20.10.24 and 28.5.2, as they were seen; paths and ids shortened. */
const dockerfile = [
  'FROM python:2.7-slim',
  'RUN pip install --no-cache-dir \\',
  '    Flask==1.1.4',
  'COPY nope.txt ./',
  'CMD ["python", "myapp.py"]',
].join('\n');
const parsed = await parseDockerfile(dockerfile);

const bk = (text: string, line?: number) =>
  [
    '#1 [internal] load build definition from Dockerfile',
    '#1 DONE 0.0s',
    ...(line === undefined
      ? []
      : [
          `Dockerfile:${line}`,
          '--------------------',
          `   ${line} | >>> ${dockerfile.split('\n')[line - 1]}`,
          '--------------------',
        ]),
    `ERROR: failed to build: failed to solve: ${text}`,
    '',
  ].join('\n');
const legacyNotice =
  'DEPRECATED: The legacy builder is deprecated and will be removed in a future release.\n            Install the buildx component to build images with BuildKit:\n            https://docs.docker.com/go/buildx/\n\n';

interface BuildCase {
  readonly code: FailureCode;
  /** What it is where no look confirms it; nothing where there is no doubt. */
  readonly otherwise?: FailureCode;
  readonly hint?: Facts['hint'];
  readonly stderr: string;
  readonly stdout?: string;
  readonly line?: number;
}

const pipNoNetwork =
  "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError('<x>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')'\nERROR: Could not find a version that satisfies the requirement Flask==1.1.4 (from versions: none)\nERROR: No matching distribution found for Flask==1.1.4\n";
const pipNoAddress =
  "WARNING: Retrying (Retry(total=0)) after connection broken by 'NameResolutionError(<x>: Failed to resolve \\'h\\' ([Errno -5] No address associated with hostname))'\nERROR: Could not find a version that satisfies the requirement flask (from versions: none)\nERROR: No matching distribution found for flask\n";
const pipNoPackage =
  'ERROR: Could not find a version that satisfies the requirement Flask==99 (from versions: 1.0)\nERROR: No matching distribution found for Flask==99\n';
const runFailedBk = (code: number) =>
  bk(`process "/bin/sh -c pip install" did not complete successfully: exit code: ${code}`, 2);
const prefixed = (text: string) => text.replaceAll(/^(?=.)/gm, '#7 0.345 ');
const step = (text: string) =>
  `Step 1/5 : FROM python:2.7-slim\n ---> 0123456789ab\nStep 2/5 : ${text}\n`;

const builds: readonly BuildCase[] = [
  {
    code: 'DOCKERFILE_SYNTAX',
    stderr: bk('dockerfile parse error on line 1: FROM requires either one or three arguments', 1),
    line: 1,
  },
  {
    code: 'DOCKERFILE_SYNTAX',
    stderr:
      'Error response from daemon: dockerfile parse error line 1: FROM requires either one or three arguments\n',
    line: 1,
  },
  {
    code: 'DOCKERFILE_SYNTAX',
    stderr: bk('dockerfile parse error on line 2: unknown instruction: RUM (did you mean RUN?)', 2),
    line: 2,
  },
  { code: 'DOCKERFILE_SYNTAX', stderr: bk('the Dockerfile cannot be empty') },
  {
    code: 'COPY_MISSING',
    stderr: bk(
      'failed to compute cache key: failed to calculate checksum of ref x: "/nope.txt": not found',
      4,
    ),
    line: 4,
  },
  {
    code: 'COPY_MISSING',
    stderr: `${legacyNotice}COPY failed: file not found in build context or excluded by .dockerignore: stat nope.txt: file does not exist\n`,
    stdout: step('COPY nope.txt ./'),
    line: 4,
  },
  {
    code: 'DOCKERFILE_MISSING',
    stderr: bk('failed to read dockerfile: open Dockerfile: no such file or directory'),
  },
  {
    ...{ code: 'NETWORK_IN_BUILD', otherwise: 'RUN_FAILED', hint: 'network' },
    ...{ stderr: prefixed(pipNoNetwork) + runFailedBk(1), line: 2 },
  },
  // What a resolver says of a name depends on the resolver.
  {
    ...{ code: 'NETWORK_IN_BUILD', otherwise: 'RUN_FAILED', hint: 'network' },
    stderr: prefixed(pipNoAddress) + runFailedBk(1),
    line: 2,
  },
  ...[
    "W: Failed to fetch http://deb.debian.org/x  Could not resolve 'deb.debian.org'",
    'curl: (6) Could not resolve host: example.org',
    'npm error request to https://registry.npmjs.org/x failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org',
    'wget: unable to resolve host address ‘example.org’',
    'go: x: Get "https://proxy.golang.org/x": dial tcp: lookup proxy.golang.org on 127.0.0.11:53: no such host',
    'socket.gaierror: [Errno -2] Name or service not known',
  ].map(
    (words): BuildCase => ({
      ...{ code: 'NETWORK_IN_BUILD', otherwise: 'RUN_FAILED', hint: 'network' },
      stderr: prefixed(`${words}\n`) + runFailedBk(1),
    }),
  ),
  // Names of other containers, and what has nothing to do with machines.
  ...[
    'psycopg2.OperationalError: could not translate host name "db" to address: Name or service not known',
    'Error: getaddrinfo ENOTFOUND db',
    "wget: bad address 'api'",
    'dial tcp: lookup redis on 127.0.0.11:53: no such host',
    'npm error Could not resolve dependency:',
    'Could not resolve "./App" from "src/main.jsx"',
    "Could not resolve './App' in src/main.jsx",
  ].map(
    (words): BuildCase => ({
      code: 'RUN_FAILED',
      stderr: prefixed(`${words}\n`) + runFailedBk(1),
    }),
  ),
  { code: 'PACKAGE_NOT_FOUND', stderr: prefixed(pipNoPackage) + runFailedBk(1), line: 2 },
  {
    ...{ code: 'NETWORK_IN_BUILD', otherwise: 'RUN_FAILED', hint: 'network' },
    stdout: step('RUN pip install --no-cache-dir     Flask==1.1.4') + pipNoNetwork,
    stderr: `${legacyNotice}The command '/bin/sh -c pip install' returned a non-zero code: 1\n`,
    line: 2,
  },
  { code: 'RUN_FAILED', stderr: prefixed('boom\n') + runFailedBk(7), line: 2 },
  {
    ...{ code: 'RUN_FAILED', hint: 'disk', line: 2 },
    stderr: prefixed('write error: No space left on device\n') + runFailedBk(1),
  },
  {
    code: 'RUN_FAILED',
    stdout: `${step('RUN pip install --no-cache-dir     Flask==1.1.4')}boom\n`,
    stderr: "The command '/bin/sh -c x' returned a non-zero code: 7\n",
    line: 2,
  },
  // A list behind RUN whose program is not there.
  {
    code: 'RUN_FAILED',
    stdout: step('RUN ["nosuch", "a"]'),
    stderr:
      'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "nosuch": executable file not found in $PATH: unknown\n',
  },
  // What a command of the project prints is no word of the engine's.
  {
    code: 'RUN_FAILED',
    stderr:
      prefixed('Cannot connect to the Docker daemon at unix:///x\npull access denied\n') +
      runFailedBk(2),
    line: 2,
  },
  {
    code: 'RUN_FAILED',
    stdout: `${step('RUN x')}Cannot connect to the Docker daemon at unix:///x\n`,
    stderr: "The command '/bin/sh -c x' returned a non-zero code: 2\n",
  },
  {
    code: 'PULL_NETWORK',
    stderr: bk(
      'python:2.7-slim: failed to resolve source metadata for hub/library/python:2.7-slim: failed to do request: Head "hub": dial tcp: lookup hub on 1.1.1.1:53: no such host',
      1,
    ),
    line: 1,
  },
  {
    code: 'PULL_NETWORK',
    stdout: 'Step 1/5 : FROM python:2.7-slim\n',
    stderr: 'Get "hub": dial tcp: lookup hub: no such host\n',
    line: 1,
  },
  {
    code: 'PULL_NOT_FOUND',
    stderr: bk(
      'python:9: failed to resolve source metadata for hub/library/python:9: hub/library/python:9: not found',
      1,
    ),
    line: 1,
  },
  {
    code: 'PULL_NOT_FOUND',
    stdout: 'Step 1/5 : FROM python:2.7-slim\n',
    stderr: 'manifest for python:9 not found: manifest unknown: manifest unknown\n',
    line: 1,
  },
  {
    code: 'PULL_AUTH',
    stderr: bk(
      'x: failed to resolve source metadata for hub/x: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      1,
    ),
    line: 1,
  },
  {
    code: 'PULL_RATE_LIMIT',
    stderr: bk(
      'x: failed to resolve source metadata for hub/x: unexpected status from HEAD request to hub: 429 Too Many Requests',
      1,
    ),
    line: 1,
  },
  {
    ...{ code: 'PULL_PLATFORM', otherwise: 'PULL_NOT_FOUND', hint: 'platform' },
    stderr: bk(
      'x: failed to resolve source metadata for hub/x: no match for platform in manifest: not found',
      1,
    ),
    line: 1,
  },
  {
    code: 'BAD_REFERENCE',
    stderr: bk(
      'failed to parse stage name "Python:2.7": invalid reference format: repository name (library/Python) must be lowercase',
      1,
    ),
    line: 1,
  },
  {
    code: 'PULL_CAPTIVE',
    stderr: bk(
      'x: failed to resolve source metadata for hub/x: encountered unknown type text/html; children may not be fetched',
      1,
    ),
    line: 1,
  },
  {
    code: 'PULL_CAPTIVE',
    stdout: 'Step 1/5 : FROM python:2.7-slim\n',
    stderr: "error unmarshalling content: invalid character '<' looking for beginning of value\n",
    line: 1,
  },
  {
    code: 'PULL_TIMEOUT',
    stdout: 'Step 1/5 : FROM python:2.7-slim\n',
    stderr:
      'Get "hub": net/http: request canceled (Client.Timeout exceeded while awaiting headers)\n',
    line: 1,
  },
  {
    code: 'STAGE_NOT_FOUND',
    stderr: bk(
      'buildr: failed to resolve source metadata for hub/library/buildr:latest: failed to do request: Head "hub": dial tcp: lookup hub: no such host (did you mean builder?)',
      4,
    ),
    line: 4,
  },
  { code: 'DOCKERFILE_SYNTAX', stderr: bk('unterminated heredoc') },
  {
    code: 'DOCKERFILE_ENCODING',
    stderr: bk('failed to marshal LLB definition: string field contains invalid UTF-8'),
  },
  // What quotes the command that failed may hold any words.
  {
    code: 'RUN_FAILED',
    stderr: bk(
      'process "/bin/sh -c echo Cannot connect to the Docker daemon at unix:///x; exit 3" did not complete successfully: exit code: 3',
      2,
    ),
    line: 2,
  },
  // So may the name of a file, of a stage, of a user.
  {
    code: 'COPY_MISSING',
    stderr: bk(
      'failed to compute cache key: failed to calculate checksum of ref x: "/Cannot connect to the Docker daemon at x: no space left on device": not found',
      4,
    ),
  },
  {
    code: 'COPY_MISSING',
    stdout: 'Step 4/5 : COPY x ./\n',
    stderr:
      'COPY failed: file not found in build context or excluded by .dockerignore: stat error during connect: file does not exist\n',
  },
  {
    code: 'USER_UNKNOWN',
    stderr: bk('unable to find user error during connect: no matching entries'),
  },
  {
    code: 'DOCKERFILE_SYNTAX',
    stderr: bk('dockerfile parse error on line 2: invalid signal: x: no space left on device', 2),
  },
  {
    code: 'RUN_FAILED',
    stderr: `#7 0.1 \u001b]8;;\n#7 0.2 \u0007Cannot connect to the Docker daemon at x\n${runFailedBk(1)}`,
  },
  {
    ...{ code: 'DISK_FULL', otherwise: 'BUILD_FAILED', hint: 'disk' },
    stderr: 'ERROR: failed to build: write x: no space left on device\n',
  },
  {
    code: 'ENGINE_DOWN',
    stderr:
      'ERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n',
  },
  {
    code: 'CLIENT_FILES',
    stderr: 'ERROR: stat /home/a/.docker/buildx/instances: permission denied\n',
  },
  {
    code: 'CREDENTIAL_HELPER',
    stderr:
      'error getting credentials - err: exec: "docker-credential-desktop.exe": executable file not found in $PATH, out: ``\n',
  },
  { code: 'BUILD_FAILED', stderr: bk('something that nobody has seen') },
];

describe('a build that failed', () => {
  it.each(builds.map((build) => [build.code, build] as const))('%s %#', (code, build) => {
    const why = classifyBuild(said(build.stderr, build.stdout), parsed, 'web/Dockerfile', docker);
    expect([why.code, why.otherwise?.code]).toEqual([code, build.otherwise]);
    expect((why.otherwise ?? why).facts.hint).toBe(build.hint);
    if (build.line !== undefined) {
      expect(why.location).toEqual({ file: 'web/Dockerfile', line: build.line });
    }
  });
});
