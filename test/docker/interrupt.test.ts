import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../generators/core/verdict/report.js';
import { sized } from '../long.js';
import { onEngineHere } from '../processes-here.js';
import { needing } from '../programs/needing.js';
import { inApp, inDockerfile } from './change.js';
import { emit } from './emit.js';
import { engineKind, onSettledEngine } from './engine.js';
import { namedOnEngine, onEngine } from './on-engine.js';
import { type } from './shell.js';
import { startVerify, verify } from './verify-command.js';

let before = '';
onSettledEngine();
beforeAll(async () => {
  before = await onEngine();
});

/** A project on which verification waits at one step until it is interrupted. */
const waiting = {
  build: inDockerfile('WORKDIR', 'RUN sleep 120\nWORKDIR'),
  probe: inApp('app.run(host="0.0.0.0", port=5000)', 'import time; time.sleep(1000)'),
};

/** Moments of a run of a second or two at which it is ended. */
const moments = sized(6, 12);

needing('ps')('an interrupted verification leaves nothing and reports', () => {
  it.each([
    ['SIGINT', 'build', 130, 'INTERRUPTED'],
    ['SIGTERM', 'build', 143, 'TERMINATED'],
    ['SIGHUP', 'build', 143, 'TERMINATED'],
    ['SIGINT', 'probe', 130, 'INTERRUPTED'],
    ['SIGTERM', 'probe', 143, 'TERMINATED'],
  ] as const)(
    '%s at the step %s',
    async (signal, step, exit, code) => {
      const project = await emit();
      waiting[step](project);
      const running = startVerify([project, '--format', 'json']);
      let seen = '';
      running.stderr?.on('data', (chunk: Buffer) => {
        seen += chunk.toString('utf8');
      });
      const isThere = step === 'build' ? /check .*s\n/ : /run .*s\n/;
      for (const end = performance.now() + 60_000; !isThere.test(seen); await sleep(50)) {
        if (performance.now() > end) throw new Error(`not at ${step}: ${seen}`);
      }
      await sleep(1500);
      expect(onEngineHere()).not.toEqual([]);
      const at = performance.now();
      running.kill(signal);
      const done = await running;
      expect(performance.now() - at).toBeLessThan(10_000);
      const report = JSON.parse(`${done.stdout}`) as Report;
      expect([done.exitCode, report.exitCode, report.projects[0]?.code]).toEqual([
        exit,
        exit,
        code,
      ]);
      expect(await onEngine()).toBe(before);
      expect(onEngineHere()).toEqual([]);
    },
    120_000,
  );

  it('at any moment of a run that would pass', async () => {
    const stands = engineKind === 'classic' ? namedOnEngine : onEngine;
    const had = await stands();
    const project = await emit();
    for (let moment = 0; moment < moments; moment++) {
      const running = startVerify([project, '--format', 'json']);
      await sleep(50 + moment * (1440 / moments));
      running.kill(moment % 2 === 0 ? 'SIGINT' : 'SIGTERM');
      const { exitCode, signal } = await running;
      // Before the first line of ours has run, the signal itself ends the process.
      if (signal === undefined) expect([0, 130, 143]).toContain(exitCode);
    }
    expect(await stands()).toBe(had);
    expect(onEngineHere()).toEqual([]);
  }, 120_000);
});

describe('verification beside what runs already', () => {
  it('passes several at once, touches nothing of others, and needs none of their names', async () => {
    const project = await emit();
    const busy = await type(
      'docker build -t web web && docker run -d --name web -p 127.0.0.1:18888:5000 web',
      project,
    );
    expect(busy.exitCode).toBe(0);
    const during = await onEngine();
    const stacks = ['python2-flask', 'python3-flask', 'python2-flask', 'python3-flask'] as const;
    const projects = await Promise.all(stacks.map((stack) => emit('--stack', stack)));
    const all = await Promise.all(projects.map((each) => verify(each)));
    expect(all.map(({ exitCode, project: report }) => [exitCode, report.code])).toEqual(
      stacks.map(() => [0, null]),
    );
    expect(await onEngine()).toBe(during);
    const own = await type('docker rm -f -v web && docker rmi web', project);
    expect(own.exitCode).toBe(0);
  }, 240_000);
});
