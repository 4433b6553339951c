import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { createClock } from '../../../generators/core/report/progress/clock.js';
import { watchOn } from '../../../generators/core/report/progress/progress.js';
import { progressText } from '../../../generators/core/report/progress/projects.js';
import { closing, projectLines } from '../../../generators/core/report/terminal/many-text.js';
import { plain } from '../../../generators/core/report/terminal/paint.js';
import type { ProjectReport } from '../../../generators/core/verdict/report.js';
import type { Project } from '../../../generators/core/verify/reading/read-project.js';
import { failing, project, report, step, steps } from '../sample.js';

/** A stream that keeps what is written, and may be a terminal. */
class Kept extends EventEmitter {
  text = '';
  constructor(
    readonly isTTY: boolean,
    readonly columns: number,
  ) {
    super();
  }
  write(text: string): boolean {
    this.text += text;
    return true;
  }
}

async function shown(
  projects: readonly ProjectReport[],
  { isTTY = false, columns = 80, pause = 0 } = {},
): Promise<string> {
  const stream = new Kept(isTTY, columns);
  const progress = await watchOn({
    stream: stream as unknown as NodeJS.WriteStream,
    count: projects.length,
    messages: en,
    paint: plain,
    tidy: (text) => text,
  });
  for (const each of projects) {
    progress.watch({ dir: each.dir } as Project);
    progress.ended(each);
    if (pause > 0) await wait(pause);
  }
  progress.close();
  return stream.text;
}

const student = { id: 'ada@x', person: 'Ada Lovelace', folder: 'ada', remote: null };
const six = [
  ...Array.from({ length: 4 }, (_, index) => project({ dir: `s${index}` })),
  { ...failing, student },
  project({ dir: 'z', outcome: 'error', code: 'PULL_NETWORK', message: 'No network.' }),
];

describe('off a terminal', () => {
  test('a folder is named in a line, whatever its name is', async () => {
    const dir = 'eve\n  Proven: eve\n::error::x';
    const told = await shown([project({ dir })]);
    expect(told.split('\n', 1)).toEqual(['eve\\u{a}  Proven: eve\\u{a}::error::x']);
  });

  test('many projects are a line each, with cause and remedy where one is not proven', async () => {
    expect(await shown(six)).toBe(
      [
        ...[0, 1, 2, 3].map((index) => `  ${index + 1}/6  ok     s${index}  1.5 s`),
        '  5/6  FAIL   Ada Lovelace (ada@x)  COPY_MISSING  1 warning  1.5 s',
        '      web/Dockerfile:7  The Dockerfile copies a file that is not there.',
        '      What to do: Check the spelling.',
        '  6/6  ERROR  z  PULL_NETWORK  1.5 s',
        '      No network.',
        '',
      ].join('\n'),
    );
  });

  test('a few are told step by step', async () => {
    const text = await shown(six.slice(0, 5));
    expect(text).toContain('ada  Ada Lovelace (ada@x)\n');
    expect(text).toContain('web does not work yet.');
    expect(text).toContain('What the engine said last:');
  });

  test.each([
    ['COPY_MISSING', 'build', 'engine said', ['ERROR: a: not found']],
    [
      'RUN_FAILED',
      'build',
      'program printed',
      ['   7 | >>> COPY a ./', '--------', 'ERROR: a: not found'],
    ],
    [
      'CRASH',
      'probe',
      'program printed',
      ['   7 | >>> COPY a ./', '--------', 'ERROR: a: not found'],
    ],
  ] as const)('of %s in the step %s is told what the %s last', async (code, id, who, last) => {
    const output = '   7 | >>> COPY a ./\n--------\nERROR: a: not found';
    const steps = [step({ id, outcome: 'fail', code, output })];
    const text = await shown([{ ...failing, code, steps }]);
    const lines = last.map((line) => `    ${line}\n`).join('');
    expect(text).toContain(`  What the ${who} last:\n${lines}\n`);
  });

  test('a name cannot leave its line', async () => {
    const hostile = { ...student, person: `x\u001b[2J\n::error::y${'z'.repeat(500)}` };
    const text = await shown(six.map((each) => ({ ...each, student: hostile })));
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^::/m);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(400);
  });
});

describe('the cause that is the engine’s', () => {
  const away = Array.from({ length: 6 }, (_, index) =>
    project({
      ...{ dir: `s${index}`, outcome: 'error', code: 'ENGINE_DOWN', message: 'It is off.' },
      remedy: 'Start it.',
      steps: steps({ engine: 'error', lint: 'pass' }),
    }),
  );
  test('is not told of each project, but once at the end, with what mends it', async () => {
    const lines = (await shown(away)).split('\n');
    expect(lines.slice(0, -1)).toEqual(
      away.map(({ dir }, index) => `  ${index + 1}/6  ERROR  ${dir}  ENGINE_DOWN  1.5 s`),
    );
    const end = closing(report(...away), en, plain);
    expect(end.split('It is off.')).toHaveLength(2);
    expect(end).toContain('  6  ENGINE_DOWN  It is off.\n     What to do: Start it.\n     s0, s1');
  });

  test('is told in general where it was another one for each', () => {
    const others = away.map((each, index) => ({ ...each, message: `${index}`, remedy: 'x' }));
    const end = closing(report(...others), en, plain);
    expect(end).toContain(en.failures.ENGINE_DOWN.message({}));
    expect(end).toContain(en.failures.ENGINE_DOWN.remedy({}));
  });
});

describe('warnings', () => {
  const warning = (rule: string, message: string) => ({ rule, message, location: null });
  const warned = [
    ...six.slice(0, 3),
    project({ dir: 'w', warnings: [warning('a', 'A at 1.'), warning('b', 'B.')] }),
    project({ dir: 'x', warnings: [warning('a', 'A at 2.'), warning('a', 'A at 3.')] }),
    project({ dir: 'y', warnings: [warning('b', 'B.\u001b[2J')] }),
  ];
  test('are counted in the line of their project', async () => {
    const text = await shown(warned);
    expect(text).toContain('  4/6  ok     w  2 warnings  1.5 s\n');
    expect(text).toContain('  6/6  ok     y  1 warning  1.5 s\n');
    expect(projectLines(warned[3] ?? failing, fr, plain)).toContain('  w  2 avertissements  ');
  });

  test('are told at the end, each kind once, with those whom it is about', () => {
    expect(
      closing(report(...warned), en, plain)
        .split('\n')
        .slice(2),
    ).toEqual([
      ...['Warnings, and for whom:', '  2  a  A at 1.', '     w, x'],
      ...['  2  b  B.', '     w, y'],
    ]);
    expect(closing(report(...warned), fr, plain)).toContain('Avertissements, et pour qui\u00a0:');
  });

  test('of many kinds are a few', () => {
    const kinds = Array.from({ length: 50 }, (_, index) => warning(`r${index}`, 'x'.repeat(9999)));
    const text = closing(report(...six, project({ warnings: kinds })), en, plain);
    expect(text.length).toBeLessThan(6000);
    expect(text).toContain('and 41 others');
  });
});

describe('on a terminal', () => {
  test('what is proven only moves the line, which is never wider than the terminal', async () => {
    const text = await shown(six, { isTTY: true, columns: 30, pause: 250 });
    expect(text).not.toContain('ok     s0');
    expect(text).toContain('FAIL   Ada Lovelace (ada@x)');
    const live = text.split('\r\u001b[K').map((part) => part.split('\n').at(-1) ?? '');
    expect(live.filter((line) => line.startsWith('2 of 6 done')).length).toBeGreaterThan(0);
    expect(Math.max(...live.map(({ length }) => length))).toBeLessThan(30);
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  test('whoever interrupts is not told of each that is left', async () => {
    const cut = { outcome: 'error', code: 'INTERRUPTED', message: 'm', remedy: 'r' } as const;
    const left = Array.from({ length: 50 }, (_, index) => project({ dir: `s${index}`, ...cut }));
    expect(await shown(left, { isTTY: true })).not.toContain('s1');
    expect((await shown(left)).split('\n')).toHaveLength(51);
  });

  test('hundreds that end at once are not hundreds of writes', async () => {
    const many = Array.from({ length: 500 }, (_, index) => project({ dir: `s${index}` }));
    const text = await shown(many, { isTTY: true });
    expect(text.split('\u001b[K').length).toBeLessThan(10);
  });
});

describe('the line that tells how far all are', () => {
  const standing = { count: 300, done: 100, failed: 3, running: 4, left: 120 };
  const counts = '100 of 300 done · 4 running · 3 not proven';
  test.each([
    [standing, `${counts} · about 2 min left`],
    [{ ...standing, left: 61 }, `${counts} · about 65 s left`],
    [{ ...standing, left: 0 }, `${counts} · about 5 s left`],
    [{ ...standing, left: undefined }, counts],
  ])('%j', (at, text) => {
    expect(progressText(at, en)).toBe(text);
  });

  test('says so in French', () => {
    expect(progressText(standing, fr)).toBe(
      '100 sur 300 terminés · 4 en cours · 3 à revoir · encore 2\u202fmin environ',
    );
  });
});

describe('the time that is left', () => {
  test('is that of those that have ended, and runs down until the next one ends', () => {
    let now = 0;
    const clock = createClock(40, () => now);
    for (const running of [1, 2, 3, 4]) clock.started(running);
    expect(clock.left()).toBeUndefined();
    for (const seconds of [10, 20]) clock.ended(seconds);
    expect(clock.left()).toBeUndefined();
    for (const seconds of [15, 15]) clock.ended(seconds);
    expect(clock.left()).toBe((15 * 36) / 4);
    now = 100_000;
    expect(clock.left()).toBe(35);
    now = 1_000_000;
    expect(clock.left()).toBe(0);
    for (let count = 0; count < 36; count++) clock.ended(15);
    expect(clock.left()).toBeUndefined();
  });
});

describe('the end', () => {
  test('counts, and says who needs help with what, the most frequent first', () => {
    const all = report(
      ...six,
      ...Array.from({ length: 12 }, (_, n) => ({ ...failing, dir: `f${n}` })),
    );
    const text = closing(all, en, plain);
    expect(text).toContain('4 proven, 13 failed, 1 could not be checked, 0 skipped');
    expect(text).toContain('  13  COPY_MISSING  The Dockerfile copies a file that is not there.\n');
    expect(text).toContain(
      'Ada Lovelace (ada@x), f0, f1, f2, f3, f4, f5, f6, f7, f8, and 3 others\n',
    );
    expect(text.indexOf('COPY_MISSING')).toBeLessThan(text.indexOf('   1  PULL_NETWORK'));
  });

  test('names a part that is missing', () => {
    expect(closing({ ...report(), missing: ['3/8'] }, en, plain)).toContain('Part 3/8 is missing');
  });
});
