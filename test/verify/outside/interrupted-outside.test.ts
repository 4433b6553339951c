import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from '@jest/globals';
import { inApp } from '../../docker/change.js';
import { removeEmitted } from '../../docker/emit.js';
import { changed, outsideDocker, rooms, server, startOutside, workers } from './outside.js';

afterAll(removeEmitted);

outsideDocker('an interrupted verification without Docker leaves nothing', () => {
  it.each([
    ['SIGINT', 'build', 130],
    ['SIGTERM', 'probe', 143],
    ['SIGKILL', 'build', undefined],
    ['SIGKILL', 'probe', undefined],
  ] as const)(
    '%s at the step %s',
    async (signal, step, exit) => {
      const { dir } = await changed(inApp(server, 'import time; time.sleep(1000)'));
      const running = startOutside([dir]);
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
    },
    120_000,
  );
});
