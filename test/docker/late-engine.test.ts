import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../generators/core/verdict/report.js';
import { onEngineHere } from '../processes-here.js';
import { temporaryFolder } from '../temporary-folder.js';
import { inDockerfile } from './change.js';
import { emit } from './emit.js';
import { engineKind, onSettledEngine } from './engine.js';
import { namedOnEngine } from './on-engine.js';
import { type } from './shell.js';
import { startVerify } from './verify-command.js';

/*
 * The engine is asked for its version first. Here the answer is late, a refusal, or none; all else is
 * the real command.
 */

let before = '';
let project = '';
let real = '';
onSettledEngine();
beforeAll(async () => {
  project = await emit();
  before = await namedOnEngine();
  real = (await type('command -v docker', '/')).stdout.trim();
}, 60_000);

/** A docker command that writes down what it is asked for, and is told how to answer `version`, and what to do first. */
function withVersion(answer: string, first = ':') {
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  const script = [
    '#!/bin/sh',
    `echo "begins $1" >> ${log}`,
    first,
    'case "$1" in version)',
    `  ${answer}`,
    `  echo "ends $1" >> ${log} ;;`,
    'esac',
    `exec ${real} "$@"`,
  ].join('\n');
  writeFileSync(join(folder, 'docker'), `${script}\n`, { mode: 0o755 });
  const PATH = `${folder}${delimiter}${process.env.PATH}`;
  writeFileSync(log, '');
  return { env: { PATH }, log: () => readFileSync(log, 'utf8').split('\n') };
}

/**
 * Once the engine is asked for its version. Before, nothing has been started that could be left: a
 * signal then ends the command as it ends any.
 */
async function begun(log: () => readonly string[]): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end; await sleep(50))
    if (log().includes('begins version')) return;
}

/** What stands on the engine and on this machine of ours, once it is what it was or 10 s have gone. */
async function leftWithin10s(): Promise<string> {
  const look = async () => `${await namedOnEngine()}${onEngineHere().join('\n')}`;
  let left = await look();
  for (const end = performance.now() + 10_000; left !== before && performance.now() < end; ) {
    await sleep(200);
    left = await look();
  }
  return left;
}

const refusal =
  'sleep 1; echo "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?" >&2; exit 1';

/** What is replayed here is docker's command: podman is asked otherwise. */
const onDocker = engineKind === 'podman' ? describe.skip : describe;

onDocker('where the engine says its version', () => {
  it.each([
    ['late', 'sleep 1', 0, null],
    ['never, since it is away', refusal, 3, 'ENGINE_DOWN'],
    ['never, since it is silent', 'exec sleep 60', 4, 'ENGINE_HUNG'],
  ] as const)(
    '%s, nothing is built before, and nothing is left',
    async (_how, answer, exit, code) => {
      const { env, log } = withVersion(answer);
      const began = performance.now();
      const done = await startVerify([project, '--format', 'json'], env);
      expect(performance.now() - began).toBeLessThan(12_000);
      const [one] = (JSON.parse(`${done.stdout}`) as Report).projects;
      expect([done.exitCode, one?.code]).toEqual([exit, code]);
      const said = log();
      const [build, answered] = [said.indexOf('begins build'), said.indexOf('ends version')];
      if (code === null) expect(build).toBeGreaterThan(answered);
      expect(said.filter((line) => line === 'begins build')).toHaveLength(code === null ? 1 : 0);
      expect(await leftWithin10s()).toBe(before);
    },
    60_000,
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'and is waited for, %s leaves nothing',
    async (signal) => {
      const { env, log } = withVersion('sleep 5');
      const running = startVerify([project], env);
      await begun(log);
      running.kill(signal);
      const { exitCode } = await running;
      if (signal !== 'SIGKILL') expect(exitCode).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(log()).not.toContain('begins build');
      expect(await leftWithin10s()).toBe(before);
    },
    60_000,
  );

  it('a frozen engine keeps nobody who presses Ctrl-C', async () => {
    const { env, log } = withVersion('exec sleep 60', 'sleep 60');
    const running = startVerify([project], env);
    await begun(log);
    const at = performance.now();
    running.kill('SIGINT');
    expect((await running).exitCode).toBe(130);
    expect(performance.now() - at).toBeLessThan(6000);
  }, 60_000);

  it('nothing is built where its files are wrong', async () => {
    const wrong = await emit();
    inDockerfile('EXPOSE', 'FORM x\nEXPOSE')(wrong);
    const { env, log } = withVersion(':');
    const { exitCode } = await startVerify([wrong], env);
    expect(exitCode).toBe(1);
    expect(log()).not.toContain('begins build');
  }, 60_000);

  it('of several projects none is built before', async () => {
    const { env, log } = withVersion('sleep 1');
    const { exitCode } = await startVerify([project, await emit()], env);
    expect(exitCode).toBe(0);
    expect(log().indexOf('begins build')).toBeGreaterThan(log().indexOf('ends version'));
  }, 60_000);
});
