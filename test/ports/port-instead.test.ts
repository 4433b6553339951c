import { expect, test } from '@jest/globals';
import { isFree } from '../../generators/core/ports/is-free.js';
import { isHeld } from '../../generators/core/ports/is-held.js';
import { portInstead } from '../../generators/core/ports/port-instead.js';
import { holdPort } from './hold-port.js';

/** Two in a row on which nobody is: those that systems hand out by themselves begin far above. */
async function twoFree(): Promise<number> {
  for (let port = 21_000; ; port += 7) {
    const both = await Promise.all([isFree(port), isFree(port + 1), isFree(port + 2)]);
    if (both.every(Boolean)) return port;
  }
}

test.each(['127.0.0.1', '0.0.0.0', '::1', '::'])(
  'a port that is held on %s is seen',
  async (host) => {
    const port = await holdPort(0, host);
    expect([await isFree(port), await isHeld(port, host)]).toEqual([false, true]);
  },
);

test('of a free port nothing is proposed, of a held one the next that is free', async () => {
  const port = await twoFree();
  expect(await portInstead(port)).toBeUndefined();
  await holdPort(port);
  expect(await portInstead(port)).toBe(port + 1);
  await holdPort(port + 1, '127.0.0.1');
  expect(await portInstead(port)).toBe(port + 2);
});
