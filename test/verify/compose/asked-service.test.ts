import { expect, test } from '@jest/globals';
import type { AllowedService } from '../../../generators/core/verify/compose/allowed/allowed-project.js';
import { askedService } from '../../../generators/core/verify/compose/asked-service.js';

const service = (name: string, targets: readonly number[], isBuilt = false): AllowedService => ({
  ...{ name, image: 'x', mounts: [], networks: {}, needs: [], restarts: false },
  ports: targets.map((target) => ({ target, published: 8080 })),
  builtBy: undefined,
  build: isBuilt
    ? { context: name, dockerfile: `${name}/Dockerfile`, args: {}, target: undefined }
    : undefined,
  ...{ memory: undefined, others: {} },
});

test.each([
  ['the one that publishes a port', [service('db', []), service('web', [5000])], {}, 'web', 5000],
  [
    'the one that exposes it',
    [service('a', [80], true), service('web', [5000], true)],
    { web: [5000] },
    'web',
    5000,
  ],
  ['the port that is exposed', [service('web', [9000, 5000], true)], { web: [5000] }, 'web', 5000],
  [
    'the one that is built',
    [service('admin', [80]), service('web', [5000], true)],
    {},
    'web',
    5000,
  ],
  ['no database', [service('db', [5432], true), service('web', [80])], {}, 'web', 80],
  ['the first in the file', [service('b', [80]), service('a', [81])], {}, 'b', 80],
] as const)(
  'it is %s that is asked',
  (_what, services, exposed: Readonly<Record<string, readonly number[]>>, name, port) => {
    const order = services.map((each) => each.name);
    // Compose tells them in the order of the alphabet.
    const sorted = [...services].sort((a, b) => (a.name < b.name ? -1 : 1));
    const asked = askedService(
      { services: sorted },
      ({ name: of }) => exposed[of] ?? [],
      order,
      undefined,
    );
    expect([asked?.service.name, asked?.containerPort]).toEqual([name, port]);
  },
);

test('it is the port that somebody has named, before all others', () => {
  const services = [service('db', [5432]), service('web', [5000], true)];
  expect(askedService({ services }, () => [], ['web', 'db'], 5432)?.service.name).toBe('db');
});

test('it is none where none publishes a port', () => {
  expect(
    askedService({ services: [service('web', [])] }, () => [5000], ['web'], undefined),
  ).toBeUndefined();
});
