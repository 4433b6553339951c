import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { sized } from '../long.js';
import { onEngineHere } from '../processes-here.js';
import { needing } from '../programs/needing.js';
import { inDockerfile } from './change.js';
import { emit } from './emit.js';
import { onSettledEngine } from './engine.js';
import { onEngine } from './on-engine.js';
import { startVerify } from './verify-command.js';

/** Moments at which a run is killed, as many at once, and the time it may take to be gone. */
const moments = sized(6, 50);
const atOnce = sized(3, 5);
const patience = 10_000;

let before = '';
let project = '';
onSettledEngine();
beforeAll(async () => {
  project = await emit();
  // A layer that is new each time, so that a moment falls into the build as well.
  inDockerfile('WORKDIR', 'RUN sleep 1; date +%N > /dated\nWORKDIR')(project);
  before = await onEngine();
}, 60_000);

/** Starts a verification in a group of its own, and kills it at a moment. */
async function killAt(moment: number, whole: boolean): Promise<void> {
  const running = startVerify([project], {}, { detached: true });
  await sleep(moment);
  const { pid } = running;
  if (pid === undefined) throw new Error('It did not start.');
  try {
    process.kill(whole ? -pid : pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
  await running;
}

needing('ps')('kill -9', () => {
  it(`at ${moments} random moments, of us alone and of our whole group, leaves nothing within 10 s`, async () => {
    for (let done = 0; done < moments; done += atOnce) {
      const batch = Array.from({ length: atOnce }, (_, index) =>
        killAt(200 + Math.random() * 4500, (done + index) % 2 === 0),
      );
      await Promise.all(batch);
      const end = performance.now() + patience;
      let left = '';
      do {
        left = `${await onEngine()}${onEngineHere().join('\n')}`;
      } while (left !== before && performance.now() < end && (await sleep(200, true)));
      expect(left).toBe(before);
    }
  }, 400_000);
});
