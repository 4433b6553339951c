import { expect, test } from '@jest/globals';
import { parseState } from '../../../generators/core/verify/engine/container-state.js';
import { docker } from '../../../generators/core/verify/engine/kinds/docker.js';

test.each([
  ['172.17.0.2 ', '172.17.0.2'],
  ['fd00::2 ', 'fd00::2'],
  ['172.17.0.2 172.18.0.2 ', '172.17.0.2'],
  // In a network without addresses: before Docker 29, and from then on.
  [' ', 'abcdef012345'],
  ['invalid IP ', 'abcdef012345'],
  ['invalid IP 172.18.0.2 ', '172.18.0.2'],
])('of the addresses “%s” a container is reached by %s', (addresses, reached) => {
  const line = `running|0|false|{}|${addresses}|abcdef012345`;
  expect(parseState(line, 5000, docker)).toMatchObject({ running: true, address: reached });
});
