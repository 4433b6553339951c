import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { VerifyOptions } from '../../../generators/core/options/verify-options.js';
import { isUsualEngine } from '../../../generators/core/verify/engine/usual-engine.js';
import { temporaryFolder } from '../../temporary-folder.js';

const folder = temporaryFolder();
const socket = join(folder, 'docker.sock');
writeFileSync(socket, '');
mkdirSync(join(folder, 'podman'));
writeFileSync(join(folder, 'podman/podman.sock'), '');
symlinkSync(join(folder, 'podman/podman.sock'), join(folder, 'link.sock'));

const host = (path: string) => ({ DOCKER_HOST: `unix://${path}` });
const asked = { mode: 'engine', engine: undefined, contexts: [] } as const;

test.each([
  ['a socket that is there', {}, host(socket), true],
  ['a socket that is not there', {}, host(join(folder, 'none.sock')), false],
  ['a socket of podman', {}, host(join(folder, 'link.sock')), false],
  ['an engine elsewhere', {}, { DOCKER_HOST: 'ssh://host' }, false],
  ['a host that outdoes a context', {}, { ...host(socket), DOCKER_CONTEXT: 'far' }, true],
  ['podman, as asked for', { engine: 'podman' }, host(socket), false],
  ['contexts that are named', { contexts: ['far'] }, host(socket), false],
  ['no engine wanted', { mode: 'static' }, host(socket), false],
] as const)('%s', (_what, options, env, expected) => {
  expect(isUsualEngine({ ...asked, ...options } as unknown as VerifyOptions, env)).toBe(expected);
});

test.each([
  ['{"currentContext":"far"}', true],
  ['{"currentContext":"default"}', false],
  ['{}', false],
  ['no JSON', false],
])('with the configuration %s a context is chosen: %j', (text, isChosen) => {
  const DOCKER_CONFIG = temporaryFolder();
  writeFileSync(join(DOCKER_CONFIG, 'config.json'), text);
  const options = { ...asked } as unknown as VerifyOptions;
  expect(isUsualEngine(options, { DOCKER_CONFIG }, socket)).toBe(!isChosen);
});
