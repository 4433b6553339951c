import { expect, test } from '@jest/globals';
import { planFor, textsOf } from './plan-for.js';

// The feature's default, Moby, has packages for few systems: none for Debian 13, and none for
// Ubuntu 26.04 when it came out. Docker's own bring buildx too, without which Compose 5 builds nothing.
test("a project in Codespaces takes Docker's own packages, whatever its image becomes", async () => {
  const texts = textsOf(await planFor({ devcontainer: true }));
  const { features } = JSON.parse(texts['.devcontainer/devcontainer.json'] ?? '');
  expect(Object.entries(features)).toEqual([
    [expect.stringMatching(/\/docker-in-docker:\d+$/), { moby: false }],
  ]);
});
