import { describe, expect, it } from '@jest/globals';
import type { RunningContainer } from '../../../generators/core/verify/probe/asking.js';
import { lookAtListeners } from '../../../generators/core/verify/probe/look-at-listeners.js';

const table = '  sl  local_address rem_address   st\n   0: 00000000:1F90 00000000:0000 0A 0:0\n';

interface Case {
  readonly of: string;
  readonly place?: RunningContainer['reach']['place'];
  readonly hasCat?: boolean;
  readonly hasHelper?: boolean;
  /** What is asked of the engine, by its first words. */
  readonly asks: readonly string[];
  readonly sees: boolean;
}

const cases: readonly Case[] = [
  {
    of: 'a program of the image looks, where the container is none of this machine’s',
    hasCat: true,
    asks: ['container inspect', 'exec web-1'],
    sees: true,
  },
  {
    of: 'nobody looks here on an engine that is elsewhere',
    place: 'elsewhere',
    hasCat: true,
    asks: ['exec web-1'],
    sees: true,
  },
  {
    of: 'one beside it, where the image holds none',
    hasHelper: true,
    asks: ['container inspect', 'exec web-1', 'run --rm'],
    sees: true,
  },
  { of: 'nobody can look', asks: ['container inspect', 'exec web-1'], sees: false },
];

describe('who listens in a container is seen', () => {
  it.each(cases.map((each) => [each.of, each] as const))('%s', async (_of, each) => {
    const { place = 'unknown', hasCat = false, hasHelper = false } = each;
    const asked: string[] = [];
    const run = async (argv: readonly string[]) => {
      asked.push(argv.slice(1, 3).join(' '));
      // A process of this machine, which is in no container of that id.
      if (argv[1] === 'container') return { stdout: `${'ab'.repeat(32)} ${process.pid}\n` };
      return { stdout: argv[1] === 'run' || hasCat ? table : '' };
    };
    const found = await lookAtListeners({
      engine: { run },
      project: {},
      session: { name: 'web-1', label: 'a=b', runLabel: 'c=d' },
      reach: {
        ...{ place, master: undefined },
        helpers: { for: async () => (hasHelper ? { image: 'helper', tool: {} } : undefined) },
      },
      signal: new AbortController().signal,
    } as unknown as RunningContainer);
    expect(asked).toEqual(each.asks);
    expect(found?.ports.map(({ port }) => port)).toEqual(each.sees ? [8080] : undefined);
  });
});
