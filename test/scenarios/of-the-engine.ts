import {
  buildKit,
  built,
  classic,
  commandFailed,
  ended,
  engineThat,
  findsNoNetwork,
  looked,
  refused,
  version,
} from './engine-replies.js';
import { good, ill, type Scenario } from './scenario.js';
import type { Reply } from './shim.js';

const machine = 'test/docker/machine.test.ts';
const remote = 'test/docker/remote.test.ts';
const replays = 'test/scenarios/replayed.test.ts';
const several = 'test/scenarios/engines.test.ts';
const looks = 'test/scenarios/looks.test.ts';

/** What an engine says that answers no question at all. */
const silentEngine = (stderr: string, exit = 1): readonly Reply[] => [
  { when: /^version /, stdout: '\n', stderr, exit },
];
const hung: Reply = { when: /./, hangs: 'stubbornly' };

/** The engine, the way to it, and what it fetches. */
export const ofTheEngine: readonly Scenario[] = [
  ill('docker-missing', 'Docker is not installed', 'CLI_MISSING', {
    real: ['test/cli/no-engine.test.ts', 'verify exits 3, and its report says why'],
  }),
  ill('compose-missing', 'Docker is here without Compose', 'COMPOSE_MISSING', {
    real: ['test/docker/compose.test.ts', 'says that it needs Compose 2'],
    replayed: ['test/scenarios/services.test.ts', 'without Compose'],
  }),
  ill('engine-stopped', 'the engine is stopped', 'ENGINE_DOWN', {
    real: [machine, 'engine-stopped'],
    replies: silentEngine(
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n',
    ),
  }),
  ill('engine-stopped-29', 'the engine is stopped, in the words of Docker 29', 'ENGINE_DOWN', {
    replies: silentEngine(
      'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory\n',
    ),
  }),
  ill('desktop-stopped', 'Docker Desktop is stopped on Windows', 'ENGINE_DOWN', {
    replies: silentEngine(
      'error during connect: Get "http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.51/version": open //./pipe/dockerDesktopLinuxEngine: Le fichier spécifié est introuvable.\n',
    ),
  }),
  ill('engine-stops-meanwhile', 'the engine stops before the build', 'ENGINE_DOWN', {
    replies: engineThat({
      ...{ when: /^(build|run) /, exit: 1 },
      stderr:
        'ERROR: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n',
    }),
  }),
  ill('engine-stops-while-it-runs', 'the engine stops, and the container with it', 'ENGINE_DOWN', {
    replies: engineThat(ended(137), {
      ...{ when: /^(logs|rm|rmi) /, exit: 1 },
      stderr: 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\n',
    }),
  }),
  ill('not-in-group', 'the user is not in the group docker', 'ENGINE_PERMISSION', {
    real: [machine, 'not-in-group'],
    replies: silentEngine(
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/version": dial unix /var/run/docker.sock: connect: permission denied\n',
    ),
  }),
  ill('not-in-group-29', 'the same in the words of Docker 29', 'ENGINE_PERMISSION', {
    replies: silentEngine(
      'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock\n',
    ),
  }),
  ill('not-in-group-at-run', 'the same at docker run, which exits 126', 'ENGINE_PERMISSION', {
    replies: engineThat(
      refused(
        'permission denied while trying to connect to the Docker daemon socket at unix:///x: Head "http://x/_ping": dial unix /x: connect: permission denied',
        126,
      ),
    ),
  }),
  ill('wrong-host', 'DOCKER_HOST leads nowhere', 'ENGINE_DOWN', {
    real: [machine, 'wrong-host'],
    replies: silentEngine(
      'error during connect: Get "http://nowhere.invalid:2375/v1.51/version": dial tcp: lookup nowhere.invalid on 1.1.1.1:53: no such host\n',
    ),
  }),
  ill('wrong-context', 'the context does not exist', 'ENGINE_CONFIG', {
    real: [machine, 'wrong-context'],
    replies: silentEngine(
      'Failed to initialize: unable to resolve docker endpoint: context "nope": context not found: open meta.json: no such file or directory\n',
    ),
  }),
  ill('client-too-new', 'the client is newer than the engine knows', 'API_MISMATCH', {
    real: [machine, 'client-too-new'],
    replies: silentEngine(
      'Error response from daemon: client version 1.99 is too new. Maximum supported API version is 1.51\n',
    ),
  }),
  ill('client-too-old', 'the client is older than the engine takes', 'API_MISMATCH', {
    real: [machine, 'client-too-old'],
    replies: silentEngine(
      'Error response from daemon: client version 1.23 is too old. Minimum supported API version is 1.24, please upgrade your client to a newer version\n',
    ),
  }),
  ill('client-too-old-29', 'the client is older than Docker 29.0 to 29.2 take', 'API_MISMATCH', {
    tells: /29\.0 to 29\.2/,
    replies: silentEngine(
      'Error response from daemon: client version 1.41 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version\n',
    ),
  }),
  ill('engine-500', 'the engine answers 500', 'ENGINE_ERROR', {
    replies: silentEngine(
      'request returned 500 Internal Server Error for API route and version http://%2Fx/_ping, check if the server supports the requested API version\n',
    ),
  }),
  ill('no-engine', 'who answers where the engine should be is none', 'ENGINE_ERROR', {
    replies: silentEngine(
      'request returned 404 Not Found for API route and version http://192.0.2.7:2375/v1.51/version, check if the server supports the requested API version\n',
    ),
  }),
  ill('engine-cut-off', 'the way to the engine is cut while it builds', 'ENGINE_DOWN', {
    replies: engineThat(
      { ...version, times: 1 },
      {
        ...{ when: /^version /, exit: 1 },
        stderr: 'Cannot connect to the Docker daemon at tcp://x. Is the docker daemon running?\n',
      },
      { when: /^build /, hangs: 'stubbornly' },
    ),
    within: 14,
  }),
  ill('engine-paused', 'Docker Desktop is paused', 'ENGINE_ERROR', {
    replies: silentEngine(
      'Error response from daemon: Docker Desktop is manually paused. Unpause it through the Whale menu or Dashboard.\n',
    ),
  }),
  ill('engine-resets', 'the engine resets the connection', 'ENGINE_ERROR', {
    replies: silentEngine(
      'error during connect: Get "http://%2Fx/v1.51/version": read unix @->/x: read: connection reset by peer\n',
    ),
  }),
  ill('engine-hung', 'the engine never answers', 'ENGINE_HUNG', { replies: [hung], within: 12 }, 4),
  ill(
    'engine-hung-at-build',
    'the engine answers, then never again',
    'ENGINE_HUNG',
    { replies: [{ ...version, times: 1 }, hung], within: 12 },
    4,
  ),
  ill(
    'engine-hung-at-run',
    'the engine builds, then never answers again',
    'ENGINE_HUNG',
    { replies: [{ ...version, times: 1 }, ...looked, built, hung], within: 12 },
    4,
  ),
  ill(
    'engine-hung-at-stop',
    'docker stop never comes back, and the engine is gone',
    'ENGINE_HUNG',
    { replayed: [replays, 'engine-hung-at-stop'], within: 13 },
    4,
  ),
  ill(
    'stop-hangs',
    'docker stop never comes back, though the engine answers',
    'ENGINE_HUNG',
    { replayed: [replays, 'stop-hangs'], within: 25 },
    4,
  ),
  ill(
    'registry-hangs',
    'the registry never answers',
    'BUILD_TIMEOUT',
    {
      real: [machine, 'registry-hangs'],
      replies: engineThat({
        when: /^build /,
        stderr: '#2 [internal] load metadata\n',
        hangs: 'politely',
      }),
      words: ['--timeout', '3'],
      within: 8,
    },
    4,
  ),
  ill(
    'pip-hangs',
    'pip never gets an answer',
    'BUILD_TIMEOUT',
    {
      real: [machine, 'pip-hangs'],
      replies: engineThat({
        when: /^build /,
        stderr: '#7 [3/4] RUN pip install flask\n',
        hangs: 'stubbornly',
      }),
      words: ['--timeout', '3'],
      within: 8,
    },
    4,
  ),
  ill('engine-lost', 'the engine goes away each time that a project is tried', 'ENGINE_LOST', {
    replayed: [several, 'engine-lost'],
  }),
  good('engine-lost-of-two', 'one of two engines goes away: the other takes its projects', {
    replayed: [several, 'engine-lost-of-two'],
  }),
  good('buildx-missing', 'buildx is missing: the classic builder takes its place', {
    real: [machine, 'buildx-missing'],
    replayed: [replays, 'buildx-missing'],
  }),
  good('podman-alone', 'there is podman, and no docker command', {
    replayed: [replays, 'podman-alone'],
  }),
  good('podman-as-docker', 'the docker command is podman', {
    replayed: [replays, 'podman-as-docker'],
  }),
  ill('client-files', 'the client’s files belong to root', 'CLIENT_FILES', {
    replies: engineThat({
      ...{ when: /^build /, exit: 1 },
      stderr: 'ERROR: open /home/ada/.docker/buildx/.lock: permission denied\n',
    }),
  }),
  ill('credential-helper', 'the credential helper is missing', 'CREDENTIAL_HELPER', {
    replies: engineThat(
      buildKit(
        'python:2.7-slim: error getting credentials - err: exec: "docker-credential-desktop.exe": executable file not found in $PATH, out: ``',
      ),
    ),
  }),
  ill('disk-full-engine', 'the engine’s disk is full', 'DISK_FULL', {
    replies: engineThat(buildKit('write /var/lib/docker/tmp/x: no space left on device')),
  }),
  ill('disk-full-client', 'the client’s disk is full', 'DISK_FULL', {
    replies: engineThat({
      ...{ when: /^build /, exit: 102 },
      stderr: 'ERROR: writing image ID file: write /tmp/x: no space left on device\n',
    }),
  }),
  ill('no-network', 'there is no network for the base image', 'PULL_NETWORK', {
    replies: engineThat(
      buildKit(
        'python:2.7-slim: failed to resolve source metadata for docker.io/library/python:2.7-slim: failed to do request: Head "https://registry/v2/": dial tcp: lookup registry on 1.1.1.1:53: no such host',
      ),
    ),
  }),
  ill('no-network-classic', 'the same with the classic builder', 'PULL_NETWORK', {
    replies: engineThat(
      classic(
        'FROM python:2.7-slim',
        'Get "https://registry/v2/": dial tcp: lookup registry: no such host',
      ),
    ),
  }),
  ill('registry-503', 'the registry is out of order', 'PULL_NETWORK', {
    replies: engineThat(
      buildKit(
        'x: failed to resolve source metadata for x: unexpected status from HEAD request to x: 503 Service Unavailable',
      ),
    ),
  }),
  ill('rate-limit', 'the registry’s limit is reached', 'PULL_RATE_LIMIT', {
    replies: engineThat(
      buildKit(
        'x: failed to resolve source metadata for x: unexpected status from HEAD request to x: 429 Too Many Requests',
      ),
    ),
  }),
  ill('rate-limit-classic', 'the same with the classic builder', 'PULL_RATE_LIMIT', {
    replies: engineThat(
      classic(
        'FROM python:2.7-slim',
        'toomanyrequests: You have reached your unauthenticated pull rate limit.',
      ),
    ),
  }),
  ill('captive-portal', 'a Wi-Fi login page answers for the registry', 'PULL_CAPTIVE', {
    replies: engineThat(
      buildKit(
        'x: failed to resolve source metadata for x: encountered unknown type text/html; children may not be fetched',
      ),
    ),
  }),
  ill('captive-portal-classic', 'the same with the classic builder', 'PULL_CAPTIVE', {
    replies: engineThat(
      classic(
        'FROM python:2.7-slim',
        "error unmarshalling content: invalid character '<' looking for beginning of value",
      ),
    ),
  }),
  ill('tls', 'the certificate is not trusted', 'PULL_TLS', {
    replies: engineThat(
      buildKit(
        'x: failed to resolve source metadata for x: failed to do request: Head "x": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      ),
    ),
  }),
  ill('plain-http', 'the registry speaks no TLS', 'PULL_TLS', {
    replies: engineThat(
      buildKit(
        'x: failed to do request: Head "x": http: server gave HTTP response to HTTPS client',
      ),
    ),
  }),
  ill('platform', 'the image is for another processor', 'PULL_PLATFORM', {
    replies: engineThat(
      buildKit(
        'x: failed to resolve source metadata for x: no match for platform in manifest: not found',
      ),
    ),
  }),
  ill('platform-classic', 'the same with the classic builder', 'PULL_PLATFORM', {
    replies: engineThat(
      classic(
        'FROM python:2.7-slim',
        'no matching manifest for linux/amd64 in the manifest list entries',
      ),
    ),
  }),
  ill(
    'registry-hangs-itself-out',
    'the engine gives the registry up',
    'PULL_TIMEOUT',
    {
      replies: engineThat(
        classic(
          'FROM python:2.7-slim',
          'Get "https://registry/v2/": net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
        ),
      ),
    },
    4,
  ),
  ill('school-no-network', 'there is no network for the registry of a school', 'PULL_NETWORK', {
    real: [remote, 'of a registry of its own'],
    replayed: [looks, 'nobody finds a network'],
  }),
  ill('pip-no-network', 'pip has no network in the build', 'NETWORK_IN_BUILD', {
    real: [remote, 'no network: what pip says'],
    replies: engineThat(
      ...findsNoNetwork,
      commandFailed(
        "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError('<x>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/flask/\nERROR: Could not find a version that satisfies the requirement flask (from versions: none)\nERROR: No matching distribution found for flask",
      ),
    ),
  }),
  ill('pip-behind-proxy', 'a proxy breaks pip’s TLS', 'NETWORK_IN_BUILD', {
    replies: engineThat(
      ...findsNoNetwork,
      commandFailed(
        "WARNING: Retrying (Retry(total=0)) after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed'))': /simple/flask/\nERROR: No matching distribution found for flask",
      ),
    ),
  }),
  ill('apt-no-network', 'apt has no network in the build', 'NETWORK_IN_BUILD', {
    replies: engineThat(
      ...findsNoNetwork,
      commandFailed(
        "W: Failed to fetch http://mirror/debian/dists/bookworm/InRelease  Temporary failure resolving 'mirror'\nE: Unable to locate package curl",
        100,
      ),
    ),
  }),
  ill(
    'name-taken',
    'the container’s name is taken by a container that is not ours',
    'NAME_CONFLICT',
    {
      real: ['test/docker/interrupt.test.ts', 'touches nothing of others'],
      replies: engineThat(
        refused(
          'Error response from daemon: Conflict. The container name "/web" is already in use by container "ab". You have to remove (or rename) that container to be able to reuse that name.',
        ),
      ),
    },
  ),
  ill('port-taken', 'the host’s port is taken by a container', 'PORT_IN_USE', {
    replies: engineThat(
      refused(
        'Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (ab): Bind for 127.0.0.1:5000 failed: port is already allocated',
      ),
    ),
  }),
  ill('port-taken-by-program', 'the host’s port is taken by a program', 'PORT_IN_USE', {
    replies: engineThat(
      refused(
        'Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (ab): failed to bind host port for 127.0.0.1:5000:172.17.0.2:5000/tcp: address already in use',
      ),
    ),
  }),
  ill('port-taken-on-mac', 'AirPlay holds the port on a Mac', 'PORT_IN_USE', {
    replies: engineThat(
      refused(
        'Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:5000 -> 0.0.0.0:0: listen tcp 0.0.0.0:5000: bind: address already in use',
      ),
    ),
  }),
  ill(
    'engine-too-small',
    'the engine has less memory than a container asks for',
    'RESOURCE_LIMIT',
    {
      replies: engineThat(
        refused(
          'Error response from daemon: range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available',
        ),
      ),
    },
  ),
  ill(
    'pattern-timeout',
    'a pattern takes years over a page',
    'PATTERN_TIMEOUT',
    { replayed: ['test/scenarios/patterns.test.ts', 'takes years'] },
    4,
  ),
  ill('left-behind', 'the container cannot be removed', 'LEFT_BEHIND', {
    replayed: [replays, 'left-behind'],
  }),
  ill('report-unfit', 'a report tells wrongly of a project', 'REPORT_UNFIT', {
    replayed: ['test/cli/reports.test.ts', 'with a project that cannot be read'],
  }),
  ill('docker-vanishes', 'the docker command goes away in the middle', 'CLI_MISSING', {
    replayed: [replays, 'docker-vanishes'],
  }),
  ill(
    'engine-elsewhere',
    'the engine is elsewhere, and the image has no Python to ask with',
    'ENGINE_REMOTE',
    {
      replayed: [replays, 'engine-elsewhere'],
    },
  ),
];
