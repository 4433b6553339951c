import { expect, test } from '@jest/globals';
import type { RunResult } from '../../../generators/core/process/run.js';
import {
  classifyConfig,
  classifyUp,
  failedService,
} from '../../../generators/core/verify/compose/classify-compose.js';
import { composeProject, composeTree } from './looked-at.js';

const ended = (stderr: string): RunResult => ({
  ...{ ended: 'exited', exitCode: 1, seconds: 0, stdout: '', stderr, output: stderr },
});

const text = 'services:\n  web:\n    build: web\n    foo: 1\n  db:\n    image: x\n';
const file = { file: 'compose.yaml', tree: await composeTree(composeProject(text)) };

test.each([
  ["validating -: services.web additional properties 'foo' not allowed", 'COMPOSE_INVALID', 4],
  ['service "db" depends on undefined service "q": invalid compose project', 'COMPOSE_INVALID', 5],
  ['something new', 'COMPOSE_INVALID', 1],
  // No file speaks in the name of docker.
  ['validating -: a\nunknown flag: --x', 'COMPOSE_INVALID', 1],
  ["unknown shorthand flag: 'f' in -f\nSee 'docker --help'.", 'COMPOSE_MISSING', undefined],
  ["docker: 'compose' is not a docker command.\nSee 'docker --help'", 'COMPOSE_MISSING', undefined],
  ['unknown flag: --env-file', 'COMPOSE_MISSING', undefined],
  ['Error: unrecognized command `podman compose`', 'COMPOSE_MISSING', undefined],
  [
    'Error: looking up compose provider failed\n7 errors occurred:\n\t* exec: "docker-compose": executable file not found in $PATH',
    'COMPOSE_MISSING',
    undefined,
  ],
  [
    '>>>> Executing external compose provider "/usr/bin/podman-compose". Please see podman-compose(1) for how to disable this message. <<<<\n\nusage: podman-compose [-h]\npodman-compose: error: unrecognized arguments: config',
    'COMPOSE_MISSING',
    undefined,
  ],
  [
    'Error: executing /usr/bin/podman-compose -f - config: exit status 2',
    'COMPOSE_MISSING',
    undefined,
  ],
  // Another provider knows all that is asked of it, and speaks of the file.
  [
    '>>>> Executing external compose provider "/usr/libexec/docker/cli-plugins/docker-compose". Please see podman-compose(1) for how to disable this message. <<<<\n\nvalidating -: services.web additional properties \'foo\' not allowed\nError: executing /usr/libexec/docker/cli-plugins/docker-compose -f - config: exit status 1',
    'COMPOSE_INVALID',
    4,
  ],
])('why a file is not resolved: %s', (stderr, code, line) => {
  const why = classifyConfig(ended(stderr), file);
  expect([why.code, why.location?.line]).toEqual([code, line]);
});

test.each(['fatal error: runtime: out of memory', 'runtime: cannot allocate memory'])(
  'a file that takes all memory is not proven, and nobody says that it is wrong: %s',
  (stderr) => {
    const warned = `time="2026-01-01T00:00:00Z" level=warning msg="a"\n${stderr}\n\ngoroutine 1:\nmain.go`;
    for (const said of [stderr, warned]) {
      const why = classifyConfig({ ...ended(said), exitCode: 2 }, file);
      expect(why).toMatchObject({ code: 'COMPOSE_UNPROVEN', location: { file: 'compose.yaml' } });
      expect(why.words?.message).toEqual([{ id: 'compose.boundless', names: [20, 512] }]);
    }
    // No file speaks in its name.
    const told = classifyConfig(ended(`validating -: a\n${stderr}`), file);
    expect(told.code).toBe('COMPOSE_INVALID');
  },
);

test('neither does one that is not resolved in time, or is not waited for, count as wrong', () => {
  const late = classifyConfig({ ...ended(''), ended: 'timedOut', exitCode: null }, file);
  expect(late.code).toBe('COMPOSE_UNPROVEN');
  const cut = classifyConfig({ ...ended(''), ended: 'aborted', exitCode: null }, file);
  expect(cut.code).toBe('INTERRUPTED');
});

test('there is no docker at all', () => {
  expect(classifyConfig({ ...ended(''), ended: 'missing' }, file).code).toBe('CLI_MISSING');
});

test.each([
  [
    'dependency failed to start: container shop-1-db is unhealthy',
    'shop-1-db',
    'SERVICE_UNHEALTHY',
  ],
  ['dependency failed to start: container shop-1-db exited (1)', 'shop-1-db', 'SERVICE_FAILED'],
  ['service "prepare" didn\'t complete successfully: exit 3', 'prepare', 'SERVICE_FAILED'],
])('which service others have waited for in vain: %s', (output, named, code) => {
  expect(failedService({ output })).toEqual({ named, code });
});

test.each([
  [
    ' Container a Starting\nError response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint a (b): failed to bind host port 127.0.0.1:8080/tcp: address already in use',
    'PORT_IN_USE',
  ],
  [
    ' Container a Starting\nError response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "pyton": executable file not found in $PATH',
    'CMD_NOT_FOUND',
  ],
  [
    'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
    'ENGINE_DOWN',
  ],
  ['something new', 'RUN_REFUSED'],
])('why nothing was started: %s', (stderr, code) => {
  expect(failedService({ output: stderr })).toBeUndefined();
  expect(classifyUp(ended(stderr)).code).toBe(code);
});
