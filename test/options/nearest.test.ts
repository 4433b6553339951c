import { expect, test } from '@jest/globals';
import { nearest } from '../../generators/core/options/nearest.js';

test.each([
  ['statci', ['status', 'static'], 'static'],
  ['dock', ['podman', 'docker'], 'docker'],
  ['Prot', ['port'], 'port'],
  ['__proto__', ['port'], undefined],
  ['xylophone', ['port', 'name'], undefined],
  ['', ['port'], undefined],
])('%j means, of %j: %j', async (word, candidates, meant) => {
  expect(await nearest(word, candidates)).toBe(meant);
});
