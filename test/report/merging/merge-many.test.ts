import { describe, expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { junit } from '../../../generators/core/report/formats/junit.js';
import { isOverfull } from '../../../generators/core/report/merging/is-overfull.js';
import { mergeReports } from '../../../generators/core/report/merging/merge-reports.js';
import { missingText } from '../../../generators/core/report/terminal/missing-text.js';
import { readable } from '../../../generators/core/verdict/bounds.js';
import type { EngineUse, Report, ShardReport } from '../../../generators/core/verdict/report.js';
import { project, report } from '../sample.js';

/** More than anybody needs, and a moment for whoever does not go over all of it for each of it. */
const milliseconds = 5000;

function inAMoment<T>(of: () => T): T {
  const began = performance.now();
  const made = of();
  expect(performance.now() - began).toBeLessThan(milliseconds);
  return made;
}

const times = <T>(count: number, of: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => of(index));

const engine = (index: number): EngineUse => ({
  ...{ name: 'docker', version: '28.5.2', context: `lab-${index}`, projects: 2 },
  ...{ state: 'ready', left: null },
});

describe('much that is merged', () => {
  const parts = (part: (index: number) => ShardReport, count: number): Report => ({
    ...report(project()),
    merged: times(count, part),
  });

  test.each<readonly [string, (index: number) => ShardReport]>([
    ['lengths', (index) => ({ index: 1, total: readable.parts - index, projects: 1 })],
    ['lists', (index) => ({ index: 1, total: readable.parts, projects: index })],
  ])('does not grow where it tells of parts of many %s', (_what, part) => {
    const { missing = [] } = inAMoment(() => mergeReports([parts(part, 500)]));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThanOrEqual(readable.parts);
  });

  test('is told of in a line that somebody reads, however much of it is missing', () => {
    const one = mergeReports([parts(() => ({ index: 1, total: 5000, projects: 9 }), 1)]);
    const many = mergeReports([
      parts((index) => ({ index: 1, total: 2 + index, projects: 9 }), 5000),
    ]);
    for (const merged of [one, many]) {
      expect(missingText(merged, en)?.length).toBeLessThan(4000);
      expect(missingText(merged, en, en.page.missing)?.length).toBeLessThan(4000);
    }
    expect(missingText(one, en)).toMatch(
      /^Parts 2\/5000, .*, 21\/5000, and 4979 others are missing/,
    );
  });

  test('is told of once in JUnit, where each missing part is an error', () => {
    const half = (index: number) => ({ index: 2 * index + 1, total: 20_000, projects: 9 });
    const merged = mergeReports([parts(half, 10_000)]);
    let looks = 0;
    Object.defineProperty(merged, 'merged', {
      get: () => {
        looks += 1;
        return [];
      },
    });
    expect(junit(merged, en).match(/type="MISSING_PART"/g)).toHaveLength(10_000);
    expect(looks).toBeLessThan(10);
  });

  test.each<readonly [string, Report]>([
    ['a project', { ...report(), projects: times(readable.projects + 1, () => project()) }],
    ['an engine', { ...report(), engines: times(readable.engines + 1, engine) }],
    ['a part', parts((index) => ({ index: 1, total: 1, projects: index }), readable.parts + 1)],
  ])('is known to be too much for one report by %s', (_what, given) => {
    expect(isOverfull(given)).toBe(true);
    expect(isOverfull(report(project()))).toBe(false);
  });

  test('names each of its engines once', () => {
    const of = (index: number): Report => ({
      ...report(project({ dir: `${index}`, engine: `lab-${index}` })),
      engines: times(50, (each) => engine((index % 1000) * 50 + each)),
    });
    const { engines } = inAMoment(() => mergeReports(times(2000, of)));
    expect(engines).toHaveLength(50_000);
    expect(engines?.[0]).toEqual({ ...engine(0), projects: 4 });
  });
});
