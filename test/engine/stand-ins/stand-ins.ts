import { debian, debianSlim } from './debian.js';
import { go127 } from './go.js';
import { helloWorld } from './hello-world.js';
import { temurinJdk, temurinJre } from './java.js';
import { nginx130 } from './nginx.js';
import { node24, node26 } from './node.js';
import { phpApache } from './php.js';
import { postgres18 } from './postgres.js';
import { python27, python313 } from './python.js';
import { redis8 } from './redis.js';
import type { StandIn } from './stand-in.js';

/** What nearly every test pulls: made before an engine is up, so that no test waits for it. */
export const usualStandIns: readonly StandIn[] = [helloWorld, debian, python27, python313];

/** Made when one is first pulled, by whichever test: together they are 2 GB, and take minutes. */
export const furtherStandIns: readonly StandIn[] = [
  node24,
  node26,
  go127,
  temurinJdk,
  temurinJre,
  phpApache,
  nginx130,
  debianSlim,
  redis8,
  postgres18,
];
