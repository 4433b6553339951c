import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { classroom50 } from '../../../generators/core/report/formats/classroom50.js';
import type { Report, StepReport } from '../../../generators/core/verdict/report.js';
import { anyReport, looked, outside, project, report, step } from '../sample.js';

/** What the runner of Classroom 50 sets. */
const runner = {
  ...{ CLASSROOM: 'cs', ASSIGNMENT: 'hello', OWNER: 'ada', ASSIGNMENT_TYPE: 'group' },
  SUBMISSION_TAG: 'submit/2026-06-01T14-32-05Z-a1b2c3d',
  COMMIT_URL: 'https://github.com/o/r/commit/a1b2c3d',
  RELEASE_URL: 'https://github.com/o/r/releases/tag/x',
  REVIEW_URL: 'https://github.com/o/r/compare/b...a',
};

const resultOf = (given: Report, env: Record<string, string> = runner) =>
  JSON.parse(classroom50(env)(given, en));

/** What its collector checks; see the wiki page that the reporter names. */
function objections(result: Record<string, unknown>): string[] {
  const wrong: string[] = [];
  const must = (is: boolean, what: string) => {
    if (!is) wrong.push(what);
  };
  const keys = ['schema', 'classroom', 'assignment', 'assignment_type', 'owner', 'submission'];
  const more = [
    'commit',
    'release',
    'review',
    'datetime',
    'graded_at',
    'score',
    'max-score',
    'tests',
  ];
  expect(Object.keys(result)).toEqual([...keys, ...more]);
  for (const key of [...keys, 'commit', 'release', 'review']) {
    must(typeof result[key] === 'string' && result[key] !== '', key);
  }
  must(result['schema'] === 'classroom50/result/v1', 'schema');
  must(`${result['submission']}`.startsWith('submit/'), 'submission');
  for (const key of ['datetime', 'graded_at']) {
    must(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(`${result[key]}`), key);
  }
  const tests = result['tests'] as Record<string, unknown>[];
  for (const each of tests) {
    must(typeof each['test-name'] === 'string' && each['test-name'] !== '', 'test-name');
    must(each['passed'] === (each['score'] === each['max-score']), 'passed');
  }
  for (const key of ['score', 'max-score']) {
    const sum = tests.reduce((all, each) => all + Number(each[key]), 0);
    must(Math.abs(Number(result[key]) - sum) < 0.01, key);
  }
  return wrong;
}

const taken = (...outcomes: readonly StepReport['outcome'][]): StepReport[] =>
  (['engine', 'lint', 'build', 'run', 'probe', 'stop', 'remove'] as const).map((id, index) =>
    step({ id, outcome: outcomes[index] ?? 'skip' }),
  );

const passed = project({
  steps: taken('pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass'),
});
const failed = project({
  ...{ outcome: 'fail', code: 'CRASH', message: 'It crashed.', remedy: 'Mend it.' },
  steps: taken('pass', 'pass', 'pass', 'fail', 'skip', 'skip', 'pass'),
});

describe('the result for Classroom 50', () => {
  test('gives a point for each step that tells of the work', () => {
    const result = resultOf(report(passed));
    expect(objections(result)).toEqual([]);
    expect([result.score, result['max-score']]).toEqual([5, 5]);
    expect(result.tests[0]).toEqual({
      ...{ 'test-name': 'lint', passed: true, score: 1, 'max-score': 1 },
    });
  });

  test('says what happened where one failed', () => {
    const result = resultOf(report(failed));
    expect([result.score, result['max-score']]).toEqual([2, 5]);
    expect(result.tests[2]).toMatchObject({ passed: false, message: 'It crashed.\nMend it.' });
  });

  test('gives nobody a 0 for what the machine did', () => {
    const error = project({ outcome: 'error', code: 'PULL_NETWORK' });
    expect(resultOf(report(error))).toMatchObject({ score: 0, 'max-score': 0, tests: [] });
    expect(resultOf(report(passed, error)).tests).toEqual([]);
  });

  test('has the same maximum, whatever came of it', () => {
    const invalid = project({ outcome: 'fail', code: 'PROJECT_INVALID', steps: taken() });
    const ran = outside({ outcome: 'fail', code: 'DOCKERFILE_SYNTAX' }, 'fail');
    const scores = [passed, failed, invalid, outside(), ran].map((one) => resultOf(report(one)));
    expect(scores.map((one) => [one.score, one['max-score']])).toEqual([
      ...[
        [5, 5],
        [2, 5],
        [0, 5],
        [5, 5],
        [0, 5],
      ],
    ]);
  });

  test.each([
    ['right', looked()],
    ['wrong', looked({ outcome: 'fail', code: 'DOCKERFILE_SYNTAX' })],
  ])('grades nothing that was only looked at, also where it is %s', (_what, one) => {
    const none = { score: 0, 'max-score': 0, tests: [] };
    expect(resultOf(report(one))).toMatchObject(none);
    const invalid = project({ outcome: 'fail', code: 'PROJECT_INVALID', steps: taken() });
    expect(resultOf(report(one, invalid))).toMatchObject(none);
  });

  test('names whose it is as the runner says', () => {
    expect(resultOf({ ...report(passed), startedAt: '2026-09-01T08:00:00.000Z' })).toMatchObject({
      ...{ classroom: 'cs', assignment: 'hello', owner: 'ada', assignment_type: 'group' },
      ...{ submission: runner.SUBMISSION_TAG, commit: runner.COMMIT_URL },
      ...{ release: runner.RELEASE_URL, review: runner.REVIEW_URL },
      ...{ datetime: '2026-09-01T08:00:00Z' },
    });
    const { REVIEW_URL: _review, ...without } = runner;
    expect(resultOf(report(passed), without)).toMatchObject({ review: runner.COMMIT_URL });
  });

  test('is well-formed whatever was said, with the runner and without', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(runner, {}), (any, env) => {
        expect(objections(resultOf(any, env))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
