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
])('why a file is not resolved: %s', (stderr, code, line) => {
  const why = classifyConfig(ended(stderr), file);
  expect([why.code, why.location?.line]).toEqual([code, line]);
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
