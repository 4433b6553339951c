import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { scale } from '../../../generators/core/report/points/scale.js';
import { withPoints } from '../../../generators/core/report/points/with-points.js';
import type { CheckReport, Outcome } from '../../../generators/core/verdict/report.js';
import { failing, looked, project, steps } from '../sample.js';

describe('a scale', () => {
  test.each([
    [[1, 1, 1], 20, [6.67, 6.67, 6.66]],
    [[1, 2, 3], 6, [1, 2, 3]],
    [[2.5, 2.5], 20, [10, 10]],
    [[0, 1], 20, [0, 20]],
    [[0, 0], 20, [0, 0]],
    [[1, 1, 1, 1, 1, 1, 1], 1, [0.15, 0.15, 0.14, 0.14, 0.14, 0.14, 0.14]],
    [[5], 20, [20]],
    [[], 20, []],
  ])('of %j to %d is %j', (amounts, whole, scaled) => {
    expect(scale(amounts, whole)).toEqual(scaled);
  });

  test('comes to the whole exactly, and keeps the order', () => {
    const hundredth = (most: number) => fc.integer({ min: 0, max: most }).map((n) => n / 100);
    const amounts = fc.array(hundredth(100_000), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 10_000 }), (worth, whole) => {
        fc.pre(worth.some((amount) => amount > 0));
        const scaled = scale(worth, whole);
        const hundredths = scaled.map((part) => Math.round(part * 100));
        expect(hundredths.reduce((sum, part) => sum + part, 0)).toBe(whole * 100);
        const sum = worth.reduce((all, amount) => all + amount, 0);
        for (const [at, part] of scaled.entries()) {
          expect(Math.abs(part - ((worth[at] ?? 0) / sum) * whole)).toBeLessThan(0.0101);
        }
      }),
    );
  });
});

const check = (id: string, outcome: Outcome, of: number, needs?: string): CheckReport => ({
  ...{ id, title: id, outcome, message: null, hint: null, points: 0, of, seconds: 0 },
  ...(needs === undefined ? {} : { needs }),
});

describe('the points of a project', () => {
  test.each<[readonly CheckReport[], number | null]>([
    [[check('a', 'pass', 2), check('b', 'fail', 3)], 2],
    [[check('a', 'fail', 2), check('b', 'skip', 3, 'a')], 0],
    [[check('a', 'pass', 2), check('b', 'error', 3)], null],
    [[check('a', 'error', 2), check('b', 'skip', 3, 'a')], null],
    [[check('a', 'pass', 2), check('b', 'skip', 3)], null],
    [[check('a', 'pass', 0.1), check('b', 'pass', 0.2)], 0.3],
  ])('%#: are those of its checks, or not known', (checks, points) => {
    const scored = withPoints(project({ checks }), undefined, en);
    expect(scored.points).toBe(points);
    expect(withPoints(scored, undefined, en)).toEqual(scored);
    expect(withPoints(scored, 20, en).of).toBe(20);
  });

  test('are none where nobody asks for any', () => {
    expect(withPoints(project(), undefined, en)).toEqual(project());
  });

  test('are those of its steps, where it belongs to no lab', () => {
    const run = { engine: 'pass', lint: 'pass', build: 'pass', run: 'fail' } as const;
    const failed = { ...failing, steps: steps(run), code: null, outcome: 'fail' as const };
    const scored = withPoints(failed, 20, en);
    expect(
      scored.checks?.map(({ id, outcome, points, needs }) => [id, outcome, points, needs]),
    ).toEqual([
      ['lint', 'pass', 4, undefined],
      ['build', 'pass', 4, undefined],
      ['run', 'fail', 0, undefined],
      ['probe', 'skip', 0, 'run'],
      ['stop', 'skip', 0, 'run'],
    ]);
    expect([scored.points, scored.of]).toEqual([8, 20]);
    expect(scored.checks?.[2]?.message).toBe(failing.message);
    const french = withPoints(failed, 20, fr);
    expect(french.checks?.[3]?.message).toMatch(/dépend de la vérification 3/);
  });

  test('are not known where its files were only looked at', () => {
    expect(withPoints(looked(), 20, en).points).toBeNull();
  });
});
