import { describe, expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { blockedPorts } from '../../../generators/core/roster/ports/blocked-ports.js';
import type { StandingProject } from '../../../generators/core/roster/student.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { type Asked, readContent, standingOf } from '../read.js';

const words = en.roster;
const folder = temporaryFolder();
const read = (content: string, asked?: Asked) => readContent(folder, content, asked);

const logins = (count: number) => Array.from({ length: count }, (_, at) => `s${at}`);
const table = (ids: readonly string[]) => ['login', ...ids].join('\n');
const portsOf = async (content: string, asked?: Asked) => {
  const { students, problems } = await read(content, asked);
  expect(problems).toEqual([]);
  return Object.fromEntries(students.map(({ id, answers }) => [id, answers.port]));
};
const standing = (ports: Readonly<Record<string, number>>): Map<string, StandingProject> =>
  new Map(Object.entries(ports).map(([id, port]) => [id, { id, port }]));

describe('the ports of a class', () => {
  test('are in the range, and none that browsers block', async () => {
    for (const portBase of [1, 1024, 5000, 10_000, 45_000, 60_000]) {
      const ports = Object.values(await portsOf(table(logins(400)), { portBase }));
      expect(new Set(ports).size).toBe(400);
      expect(Math.min(...ports)).toBeGreaterThanOrEqual(Math.max(portBase, 1024));
      expect(Math.max(...ports)).toBeLessThan(Math.min(portBase + 20_000, 65_536));
      expect(ports.filter((port) => blockedPorts.has(port))).toEqual([]);
    }
  });

  test('are never proposed where they do not suffice either', async () => {
    const taken = Object.fromEntries(
      Array.from({ length: 19_990 }, (_, at) => [`other${at}`, 10_000 + at]),
    );
    const asked = { standing: standing(taken) };
    const { problems } = await read(table(logins(100)), asked);
    expect(problems[0]?.message).toContain('such as 30000');
    const most = await read(table(logins(21_000)));
    expect(most.problems[0]?.message).toMatch(/21000 students .* Split the roster/);
  });

  test('fill a range to its end, and are refused beyond it', async () => {
    // The last ports there are.
    const portBase = 65_536 - 30;
    expect(Object.keys(await portsOf(table(logins(30)), { portBase }))).toHaveLength(30);
    const { problems } = await read(table(logins(31)), { portBase });
    expect(problems).toEqual([
      { where: '--port-base', message: words.fewPorts(portBase, 30, 31, 10_000) },
    ]);
  });

  test('do not come from the order of rows, also where many want the same', async () => {
    const asked = { portBase: 65_536 - 450 };
    const ports = await portsOf(table(logins(400)), asked);
    expect(await portsOf(table(logins(400).reverse()), asked)).toEqual(ports);
  });

  test('hardly change where a row comes', async () => {
    const before = await portsOf(table(logins(200)));
    let changed = 0;
    for (const other of ['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9']) {
      const after = await portsOf(table([other, ...logins(200)]));
      changed += Object.keys(before).filter((id) => before[id] !== after[id]).length;
    }
    expect(changed).toBeLessThanOrEqual(2);
  });

  test('are kept by the projects that stand', async () => {
    const { s0, s1 } = await portsOf(table(logins(2)));
    const moved = standing({ s0: s1 ?? 0, s1: s0 ?? 0 });
    expect(await portsOf(table(logins(2)), { standing: moved })).toEqual({ s0: s1, s1: s0 });
  });

  test('are not given again while a project that left the roster stands', async () => {
    const { s0 } = await portsOf(table(['s0']));
    const gone = standing({ other: s0 ?? 0 });
    expect((await portsOf(table(['s0']), { standing: gone }))['s0']).not.toBe(s0);
    const asked = await portsOf(`login,port\ns0,${s0}\n`, { standing: gone });
    expect(asked['s0']).toBe(s0);
  });

  test('stay with the student whose they are, where another one edited theirs', async () => {
    const { s0 } = await portsOf(table(['s0']));
    const edited = standing({ ab: s0 ?? 0, s0: s0 ?? 0 });
    const ports = await portsOf(table(['ab', 's0']), { standing: edited });
    expect(ports['s0']).toBe(s0);
    expect(ports['ab']).not.toBe(s0);
  });

  test('are what a row says, which no other row may say', async () => {
    expect(await portsOf('login,port\na,80\nb,6000\n')).toEqual({ a: 80, b: 6000 });
    expect((await read('login,port\na,9000\nb,\nc,9000\n')).problems).toEqual([
      { where: 'roster.csv:4:2', message: words.portTwice(9000, 'roster.csv:2') },
    ]);
    const stands = standing({ cd: 9000 });
    expect((await read('login,port\nab,9000\ncd,\n', { standing: stands })).problems).toEqual([
      { where: 'roster.csv:2:2', message: words.portStanding(9000, 'roster.csv:3') },
    ]);
  });

  test('are what a pattern says', async () => {
    const set = { where: '--set', text: 'port=90{seat}' };
    expect(await portsOf('login,seat\na,01\nb,02\n', { set })).toEqual({ a: 9001, b: 9002 });
    const { problems } = await read('login,seat\na,01\nb,01\nc,x\n', { set });
    expect(problems.map(({ where }) => where)).toEqual([
      '--set (roster.csv:3)',
      '--set (roster.csv:4)',
    ]);
  });
});

describe('where projects stand', () => {
  test('a column whose gaps come later still names the students', async () => {
    const before = 'prénom,nom,email\nAda,Lovelace,al@x.fr\nGrace,Hopper,gh@x.fr\n';
    const { students } = await read(before);
    const stands = standingOf(students);
    const after = `${before}Alan,Turing,\n`;
    expect((await read(after, { standing: stands })).problems).toEqual([
      { where: 'roster.csv:4:3', message: words.missing('email') },
    ]);
    const fresh = await read(after);
    expect(fresh.students.map(({ id }) => id)).toContain('Alan Turing');
    expect(fresh.notes).toEqual([words.passedOver('email', 1, 'prénom+nom')]);
  });

  test('names stay what they are called by when a login column comes', async () => {
    const { students } = await read('prénom,nom\nAda,Lovelace\n');
    const after = await read('prénom,nom,login\nAda,Lovelace,al\nAlan,Turing,at\n', {
      standing: standingOf(students),
    });
    expect(after.students.map((student) => student.folder)).toEqual([
      'ada-lovelace',
      'alan-turing',
    ]);
  });

  test('an accent may be mended, but nobody gets the folder of another one', async () => {
    const stands = new Map([['lea-martin', { id: 'Lea Martin', port: 9000 }]]);
    const mended = await read('prénom,nom\nLéa,Martin\n', { standing: stands });
    expect(mended.students[0]?.answers.port).toBe(9000);
    const other = await read('login\nlea.martin\n', { standing: stands });
    expect(other.problems).toEqual([
      { where: 'roster.csv:2:1', message: words.standsForOther('lea-martin', 'Lea Martin') },
    ]);
  });
});
