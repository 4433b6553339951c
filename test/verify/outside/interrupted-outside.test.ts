import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import { inApp } from '../../docker/change.js';
import { removeEmitted } from '../../docker/emit.js';
import { processesHere } from '../../processes-here.js';
import {
  changed,
  outsideDocker,
  rooms,
  server,
  startOutside,
  withoutWalls,
  workers,
} from './outside.js';

afterAll(removeEmitted);

/** A program that starts another one in a session of its own, which has nothing of its environment. */
const leavingBehind = (stays: string) =>
  `import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork(): os._exit(0)
    os.closerange(0, 100)
    os.chdir("/")
    os.execve("/bin/sleep", ["${stays}", "1000"], {})
time.sleep(1000)`.replaceAll('\n', '\n    ');

outsideDocker('an interrupted verification without Docker leaves nothing', () => {
  it.each([
    ['SIGINT', 'build', 'with walls', 130],
    ['SIGINT', 'probe', 'without walls', 130],
    ['SIGTERM', 'probe', 'with walls', 143],
    ['SIGKILL', 'build', 'without walls', undefined],
    ['SIGKILL', 'probe', 'with walls', undefined],
    ['SIGKILL', 'probe', 'without walls', undefined],
  ] as const)(
    '%s at the step %s, %s',
    async (signal, step, walls, exit) => {
      const stays = `stays-${randomUUID()}`;
      const { dir } = await changed(inApp(server, leavingBehind(stays)));
      const running = startOutside([dir], walls === 'with walls' ? {} : { PATH: withoutWalls() });
      let seen = '';
      running.stderr?.on('data', (chunk: Buffer) => {
        seen += chunk.toString('utf8');
      });
      const isThere = step === 'build' ? /check .*s\n/ : /run .*s\n/;
      while (!isThere.test(seen)) await sleep(50);
      await sleep(1000);
      expect(rooms()).toHaveLength(1);
      running.kill(signal);
      const done = await running;
      expect(done.exitCode).toBe(exit);
      const end = performance.now() + 10_000;
      while (rooms().length > 0 && performance.now() < end) await sleep(100);
      expect(rooms()).toEqual([]);
      expect(workers()).toEqual([]);
      expect(processesHere().filter((args) => args.includes(stays))).toEqual([]);
    },
    120_000,
  );
});
