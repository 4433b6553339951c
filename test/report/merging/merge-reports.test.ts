import { describe, expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { mergeReports } from '../../../generators/core/report/merging/merge-reports.js';
import { missingText } from '../../../generators/core/report/terminal/missing-text.js';
import type { EngineUse, ProjectReport, Report } from '../../../generators/core/verdict/report.js';
import { fullReport, project, report } from '../sample.js';

const at = (minute: number) => `2026-09-01T08:${String(minute).padStart(2, '0')}:00.000Z`;
const passed = (dir: string, seconds = 1) => project({ dir, seconds });
const failed = (dir: string) => project({ dir, outcome: 'fail', code: 'CRASH' });
const broken = (dir: string) => project({ dir, outcome: 'error', code: 'PULL_NETWORK' });
const late = (dir: string) => project({ dir, outcome: 'fail', code: 'NOT_READY' });
const untold = (dir: string) => project({ dir, outcome: 'skip', code: 'CLI_MISSING' });

/** A report of a part, begun in some minute. */
const part = (
  index: number,
  total: number,
  minute: number,
  ...projects: readonly ProjectReport[]
): Report => ({
  ...report(...projects),
  ...{ startedAt: at(minute), shard: { index, total, projects: 4 } },
});
const whole = (minute: number | undefined, ...projects: readonly ProjectReport[]): Report => ({
  ...report(...projects),
  ...(minute === undefined ? {} : { startedAt: at(minute) }),
});

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((dir) => passed(dir)) as [
  ProjectReport,
  ProjectReport,
  ProjectReport,
  ProjectReport,
];

test('parts of a class find the order of the surnames again', () => {
  const of = (folder: string, person: string, surname: string) => ({
    ...passed(`class/${folder}`),
    student: { id: folder, person, surname, folder, remote: null },
  });
  const [zoe, ben, tom] = [
    of('zoe', 'Zoé Adam', 'Adam'),
    of('ben', 'Ben Élie', 'Élie'),
    of('tom', 'Tom Zorn', 'Zorn'),
  ] as const;
  const merged = mergeReports([part(1, 2, 1, tom, zoe), part(2, 2, 1, ben)]);
  expect(merged.projects).toEqual([zoe, ben, tom]);
});

/** What came of it: the exit code, the parts that are missing, each project with its class. */
type Came = readonly [exit: number, missing: readonly string[] | undefined, projects: string];

const cases: readonly (readonly [what: string, given: readonly Report[], came: Came])[] = [
  ['one report', [whole(1, a, failed('b'))], [1, undefined, 'a b:CRASH']],
  ['all parts', [part(1, 2, 1, a, b), part(2, 2, 1, c, d)], [0, undefined, 'a b c d']],
  [
    'a failed project',
    [part(1, 2, 1, a, failed('b')), part(2, 2, 1, c)],
    [1, undefined, 'a b:CRASH c'],
  ],
  [
    'the worst of all',
    [whole(1, failed('a')), whole(1, broken('b'), late('c'))],
    [3, undefined, 'a:CRASH b:PULL_NETWORK c:NOT_READY'],
  ],
  [
    'what nobody could check, and that was no failure',
    [whole(1, untold('a'), b)],
    [0, undefined, 'a:CLI_MISSING b'],
  ],
  ['a missing part', [part(1, 3, 1, a, b), part(3, 3, 1, d)], [3, ['2/3'], 'a b d']],
  ['a missing part beside a failure', [part(1, 3, 1, failed('a'))], [3, ['2/3', '3/3'], 'a:CRASH']],
  [
    'a part twice: the later counts',
    [part(1, 1, 5, a), part(1, 1, 2, failed('a'))],
    [0, undefined, 'a'],
  ],
  [
    'a part twice: what is no longer in it does not count',
    [part(1, 1, 2, failed('x')), part(1, 1, 5, a)],
    [0, undefined, 'a'],
  ],
  [
    'the same file twice',
    [part(1, 2, 1, a), part(2, 2, 1, c), part(1, 2, 1, a)],
    [0, undefined, 'a c'],
  ],
  [
    'a project twice: the later counts',
    [whole(5, failed('a')), whole(2, a, b)],
    [1, undefined, 'a:CRASH b'],
  ],
  ['a project written in two ways', [whole(1, failed('./a/')), whole(2, a)], [0, undefined, 'a']],
  [
    'no times: the last that was given counts',
    [whole(undefined, failed('a')), whole(undefined, a)],
    [0, undefined, 'a'],
  ],
  ['no time is older than any', [whole(1, a), whole(undefined, failed('a'))], [0, undefined, 'a']],
  ['an empty part', [part(1, 2, 1, a), part(2, 2, 1)], [0, undefined, 'a']],
  ['parts of two splits', [part(1, 2, 1, a), part(1, 3, 1, b)], [3, ['2/2', '2/3', '3/3'], 'a b']],
  ['a part beside the whole', [whole(1, a, b), part(1, 2, 2, a)], [3, ['2/2'], 'a b']],
];

const namesOf = ({ projects }: Report) =>
  projects.map(({ dir, code }) => [dir, code].filter(Boolean).join(':')).join(' ');

describe('merged reports', () => {
  test.each(cases)('of %s', (_what, given, [exit, missing, projects]) => {
    const merged = mergeReports(given);
    expect([merged.exitCode, merged.missing, namesOf(merged)]).toEqual([exit, missing, projects]);
  });

  test('whose missing part comes later are whole, and so are those of merged ones', () => {
    const first = mergeReports([part(1, 3, 1, a), part(3, 3, 1, c)]);
    expect(first).toMatchObject({ outcome: 'error', exitCode: 3, missing: ['2/3'] });
    const second = mergeReports([part(2, 3, 9, b), first]);
    expect([second.exitCode, second.missing, second.outcome]).toEqual([0, undefined, 'pass']);
    expect(namesOf(second).split(' ').sort()).toEqual(['a', 'b', 'c']);
    // A part is verified again, after everything was merged.
    const third = mergeReports([second, part(3, 3, 20, failed('c'))]);
    expect([third.exitCode, third.missing]).toEqual([1, undefined]);
    expect(mergeReports([third])).toEqual(third);
  });

  test('of two lists are told to be that, where either is not whole', () => {
    const of = (index: number, total: number, projects: number): Report => ({
      ...report(a),
      ...{ startedAt: at(index), shard: { index, total, projects } },
    });
    const merged = mergeReports([of(1, 2, 30), of(2, 2, 31)]);
    expect([merged.exitCode, merged.outcome, merged.missing]).toEqual([3, 'error', ['2/2', '1/2']]);
    expect(missingText(merged, en)).toBe(
      'These reports are parts of different lists, and not every list is whole: 1/2 of 30 projects; 2/2 of 31 projects.',
    );
    expect(missingText(mergeReports([merged]), fr)).toBe(
      'Ces rapports sont des parts de listes différentes, dont une au moins n’est pas complète\u00a0: 1/2 de 30 projets\u202f; 2/2 de 31 projets.',
    );
    const more = mergeReports([of(1, 3, 30), of(3, 3, 30), of(1, 1, 1)]);
    expect(missingText(more, en)).toBe(
      'These reports are parts of different lists, and not every list is whole: 1/3, 3/3 of 30 projects; 1/1 of 1 project.',
    );
    expect(missingText(mergeReports([of(1, 1, 30), of(1, 1, 31)]), en)).toBeUndefined();
    expect(missingText(mergeReports([of(1, 2, 30)]), en)).toBe(en.merging.missing(['2/2']));
  });

  test('a student of two classes counts in each', () => {
    const student = { id: 'ada', person: 'Ada', folder: 'ada', remote: null };
    const merged = mergeReports([
      whole(1, { ...passed('one/ada'), student }, { ...failed('two/ada'), student }),
    ]);
    expect(merged.projects).toHaveLength(2);
  });

  test('have the engine that all had, and the time of all', () => {
    const engine = { name: 'docker', version: '28.5.2', context: 'default' };
    const one = { ...part(1, 2, 3, a), engine, seconds: 1.25 };
    const two = { ...part(2, 2, 1, b), engine, seconds: 2.5 };
    expect(mergeReports([one, two])).toMatchObject({ engine, seconds: 3.75, startedAt: at(1) });
    expect(mergeReports([one, { ...two, engine: null }]).engine).toBeNull();
    const empty = { ...report(), startedAt: at(1), shard: { index: 2, total: 2, projects: 1 } };
    expect(mergeReports([one, empty]).engine).toEqual(engine);
  });

  describe('on several engines', () => {
    const use = (context: string, changes: Partial<EngineUse> = {}): EngineUse => ({
      ...{ name: 'docker', version: '28.5.2', context, projects: 1, state: 'ready', left: null },
      ...changes,
    });
    const on = (context: string, dir: string) => project({ dir, engine: context });
    const run = (minute: number, engines: readonly EngineUse[], ...those: ProjectReport[]) => ({
      ...{ ...whole(minute, ...those), engines },
    });
    const first = run(
      1,
      [use('one'), use('two', { projects: 2 })],
      on('one', 'a'),
      on('two', 'b'),
      on('two', 'c'),
    );
    const left = 'docker --context two ps';
    const cases: readonly (readonly [
      string,
      readonly Report[],
      readonly EngineUse[] | undefined,
    ])[] = [
      ['none', [whole(1, a)], undefined],
      ['one report', [first], first.engines],
      ['beside a report of one engine', [first, whole(2, d)], first.engines],
      [
        'other engines',
        [first, run(2, [use('three'), use('four', { projects: 0 })], on('three', 'd'))],
        [...first.engines, use('three'), use('four', { projects: 0 })],
      ],
      [
        'an engine twice: its projects together, and the worst that became of it',
        [
          first,
          run(2, [use('two', { state: 'lost', left }), use('one')], on('two', 'd'), on('one', 'e')),
        ],
        [use('one', { projects: 2 }), use('two', { projects: 3, state: 'lost', left })],
      ],
      [
        'what is left of an earlier run',
        [
          run(1, [use('two', { state: 'lost', left }), use('one')], on('two', 'd'), on('one', 'e')),
          first,
        ],
        [use('two', { projects: 3, state: 'lost', left }), use('one', { projects: 2 })],
      ],
      [
        'one that did not answer once',
        [run(1, [use('two', { version: null, projects: 0, state: 'unreachable' })]), first],
        [use('two', { projects: 2, state: 'unreachable' }), use('one')],
      ],
      [
        'one of another version',
        [first, run(2, [use('one', { version: '29.0.0' })], on('one', 'd'))],
        [...first.engines, use('one', { version: '29.0.0' })],
      ],
      [
        'a project again on another engine',
        [first, run(2, [use('one'), use('two', { projects: 0 })], on('one', 'b'))],
        [use('one', { projects: 2 }), use('two')],
      ],
      ['the same file twice', [first, structuredClone(first)], first.engines],
      ['a merged report again', [mergeReports([first]), structuredClone(first)], first.engines],
    ];
    test.each(cases)('keep the engines: %s', (_what, given, engines) => {
      expect(mergeReports(given).engines).toEqual(engines);
    });

    test('keep all that one report says', () => {
      const { shard: _shard, merged: _merged, missing: _missing, ...single } = fullReport;
      expect(mergeReports([single])).toEqual(single);
    });
  });

  test('of many thousand take a moment', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...part(index + 1, 200, 1, ...Array.from({ length: 50 }, (__, n) => passed(`${index}-${n}`))),
    }));
    const began = performance.now();
    expect(mergeReports(many).projects).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
