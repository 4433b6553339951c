import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { doctorCommand } from '../../generators/cli/doctor/doctor.js';
import type { AskRegistry } from '../../generators/core/doctor/ask-registry.js';
import { examine } from '../../generators/core/doctor/examine.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { type Locale, locales } from '../../generators/core/i18n/locale.js';
import { speak } from '../../generators/core/i18n/say.js';
import { misprints } from '../i18n/misprints.js';
import { fakeSystem } from '../scenarios/fake-system.js';
import type { Reply } from '../scenarios/shim.js';

const { signal } = new AbortController();
const gibibyte = 2 ** 30;

/** A machine on which all is well. */
const well: readonly Reply[] = [
  { when: /^version --format \{\{\.Server/, stdout: '28.5.1|default\n' },
  { when: /^--version$/, stdout: 'git version 2.47.3\n' },
  { when: /^buildx version/, stdout: 'github.com/docker/buildx v0.29.1 abcdef\n' },
  { when: /^compose version --short/, stdout: '2.40.3\n' },
  { when: /^info /, stdout: `${8 * gibibyte}|4|/var/lib/docker|\n` },
];
const answers: AskRegistry = async () => ({ limit: { left: 76, hours: 6 } });

interface Machine {
  readonly replies?: readonly Reply[];
  readonly commands?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly askRegistry?: AskRegistry;
  readonly free?: number;
}

const at = ({ replies = [], commands = ['docker', 'git'], env = {} }: Machine) =>
  fakeSystem({ replies: [...replies, ...well], commands, env }).system;

async function found(machine: Machine) {
  const { askRegistry = answers, free = 50 * gibibyte } = machine;
  const system = at(machine);
  return examine({ system, askRegistry, freeAt: () => free, signal });
}

const en = await loadMessages('en');

/** What is wrong, the look that finds it, how bad that is, and what is said. */
const ills: readonly (readonly [string, Machine, string, 'warning' | 'missing', RegExp])[] = [
  ['there is no docker command', { commands: ['git'] }, 'engine', 'missing', /docker/i],
  [
    'the engine is not running',
    {
      replies: [
        {
          when: /^version /,
          exit: 1,
          stderr:
            'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n',
        },
      ],
    },
    'engine',
    'missing',
    /start/i,
  ],
  [
    'the user may not use the engine',
    {
      replies: [
        {
          when: /^version /,
          exit: 1,
          stderr:
            'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: dial unix /var/run/docker.sock: connect: permission denied\n',
        },
      ],
    },
    'engine',
    'missing',
    /log out/i,
  ],
  [
    'the engine is elsewhere',
    { env: { DOCKER_HOST: 'tcp://10.0.0.1:2376' } },
    'place',
    'warning',
    /another machine: tcp:\/\/10\.0\.0\.1:2376.*unset DOCKER_HOST/,
  ],
  [
    'buildx is missing',
    { replies: [{ when: /^buildx /, exit: 1 }] },
    'builder',
    'warning',
    /older/,
  ],
  [
    'Compose is missing',
    { replies: [{ when: /^compose /, exit: 1 }] },
    'compose',
    'warning',
    /apt-get/,
  ],
  [
    'there is little memory',
    { replies: [{ when: /^info /, stdout: `${gibibyte / 2}|1|/x|\n` }] },
    'memory',
    'warning',
    /0\.5 GiB/,
  ],
  ['the disk is full', { free: gibibyte }, 'disk', 'warning', /1\.0 GiB left.*docker system df/],
  [
    'the engine knows nothing of the proxy',
    { env: { HTTPS_PROXY: 'http://proxy:3128' } },
    'proxy',
    'warning',
    /docs\.docker\.com/,
  ],
  ['there is no network', { askRegistry: async () => undefined }, 'registry', 'warning', /network/],
  [
    'Docker Hub gives no more',
    { askRegistry: async () => ({ limit: { left: 0, hours: 6 } }) },
    'registry',
    'warning',
    /6 hours.*docker login/,
  ],
  ['git is missing', { commands: ['docker'] }, 'git', 'warning', /--git and classes/],
];

describe('a machine', () => {
  test('that is ready has nothing to mend', async () => {
    const all = await found({});
    const others = all.filter(({ id, found: { outcome } }) => id !== 'port' && outcome !== 'ok');
    expect(others).toEqual([]);
    expect(all.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['engine', 'builder', 'compose', 'memory', 'disk', 'registry']),
    );
  });

  test.each(ills)(
    'on which %s is told so, in each language',
    async (_what, machine, id, how, says) => {
      const one = (await found(machine)).find((look) => look.id === id)?.found;
      expect(one?.outcome).toBe(how);
      expect(speak([...(one?.message ?? []), ...(one?.remedy ?? [])], en)).toMatch(says);
      const french = speak(
        [...(one?.message ?? []), ...(one?.remedy ?? [])],
        await loadMessages('fr'),
      );
      expect(misprints(french)).toEqual([]);
    },
  );
});

describe.each(locales)('docker-intro doctor, in %s', (locale) => {
  test('is 0 where all that is needed is there, and a line for each look', async () => {
    const { code, said } = await call([], {}, locale);
    expect(code).toBe(0);
    expect(said).toContain('28.5.1');
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });

  test('is 3 where nothing works, and a document where a machine reads it', async () => {
    const { code, said } = await call(['--format', 'json'], { commands: [] }, locale);
    const { ready, checks } = JSON.parse(said);
    expect([code, ready]).toEqual([3, false]);
    expect(checks[0]).toMatchObject({ id: 'engine', outcome: 'missing' });
  });

  test('takes no folder', async () => {
    expect((await call(['here'], {}, locale)).code).toBe(2);
  });
});

async function call(argv: readonly string[], machine: Machine, locale: Locale) {
  let said = '';
  const line = (text: string) => {
    said += `${text}\n`;
  };
  const stream = () => new Writable({ write: (_c, _e, done) => done() }) as NodeJS.WriteStream;
  const output = {
    out: line,
    say: line,
    err: line,
    columns: () => undefined,
    stream,
    isUnread: () => false,
  };
  const context = { locale, messages: await loadMessages(locale), output };
  const code = await doctorCommand(argv, context, at(machine), machine.askRegistry ?? answers);
  return { code, said };
}
