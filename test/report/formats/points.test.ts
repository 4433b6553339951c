import { describe, expect, test } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { classroom50 } from '../../../generators/core/report/formats/classroom50.js';
import { csv } from '../../../generators/core/report/formats/csv.js';
import { githubSummary } from '../../../generators/core/report/formats/github-summary.js';
import { junit } from '../../../generators/core/report/formats/junit.js';
import { text } from '../../../generators/core/report/formats/text.js';
import { mergeReports } from '../../../generators/core/report/merging/merge-reports.js';
import { pageWith } from '../../../generators/core/report/page/page.js';
import {
  projectField,
  reportField,
} from '../../../generators/core/report/reading/report-fields.js';
import type { CheckReport, ProjectReport } from '../../../generators/core/verdict/report.js';
import { project, report } from '../sample.js';

const own = (words: string) => [
  { id: 'checks.asWritten', names: [{ inEach: { en: words, fr: `${words} (fr)` } }] },
];

const checks: readonly CheckReport[] = [
  {
    ...{ id: 'build', title: 'The image is built', outcome: 'pass', points: 2.5, of: 2.5 },
    ...{ message: null, hint: null, seconds: 1.25 },
    said: { title: [{ id: 'checks.title.build', names: [] }], message: [], hint: [] },
  },
  {
    ...{ id: 'page', title: 'The notes', outcome: 'fail', points: 0, of: 4, seconds: 0.5 },
    ...{ message: 'The page says “a” & <b>.', hint: 'Read chapter 2.' },
    said: {
      title: own('The notes'),
      message: [{ id: 'checks.saysNot', names: ['a'] }],
      hint: own('Read chapter 2.'),
    },
  },
  {
    ...{ id: 'log', title: 'The log', outcome: 'skip', points: 0, of: 1, seconds: 0 },
    ...{ message: 'Not judged: it needs check 2, which did not pass.', hint: null },
    ...{ needs: 'page', hidden: true },
  },
];

const scored: ProjectReport = project({
  ...{
    outcome: 'fail',
    code: 'CHECK_FAILED',
    message: 'The notes. It failed.',
    remedy: 'Mend it.',
  },
  ...{ checks, points: 2.5, of: 7.5 },
});
const failed = report(scored, project({ dir: 'bob' }));

describe('points', () => {
  test('stand in the text, with what is to be done', () => {
    const said = text(report(scored), en);
    expect(said.slice(said.indexOf('2.5 of'))).toBe(
      [
        '2.5 of 7.5 points',
        '   1  ok    2.5/2.5  The image is built',
        '   2  FAIL  0/4      The notes',
        '      The page says “a” & <b>.',
        '      What to do: Read chapter 2.',
        '   3  skip  0/1      The log',
        '      Not judged: it needs check 2, which did not pass.',
        '',
      ].join('\n'),
    );
    const many = report(scored, ...['a', 'b', 'c', 'd', 'e'].map((dir) => project({ dir })));
    expect(text(many, fr)).toContain('CHECK_FAILED  2,5/7,5');
  });

  test('are a column of the table, with the checks that failed', () => {
    const [head = '', row = '', other = ''] = csv(failed, en).slice(1).split('\r\n');
    const at = head.split(',').indexOf('points');
    expect([row.split(',')[at], other.split(',')[at]]).toEqual(['2.5', '1']);
    expect(head.endsWith(',pointsOf,failedChecks')).toBe(true);
    expect(row.endsWith(',7.5,page')).toBe(true);
  });

  test('are a test a check in JUnit', () => {
    const xml = junit(report(scored), en);
    expect(xml).toContain('<testsuites name="docker-intro" tests="3" failures="1" errors="0"');
    expect(xml).toContain('<testcase name="ada: build" classname="ada" time="1.250"/>');
    expect(xml).toContain(
      '<failure message="The page says “a” &amp; &lt;b&gt;." type="check">The notes\nThe page says “a” &amp; &lt;b&gt;.\nRead chapter 2.</failure>',
    );
    expect(xml).toContain('<skipped>Not judged: it needs check 2, which did not pass.</skipped>');
  });

  test('are the scores of Classroom 50', () => {
    const result = JSON.parse(classroom50({})(report(scored), en));
    expect([result.score, result['max-score']]).toEqual([2.5, 7.5]);
    expect(result.tests).toEqual([
      { 'test-name': 'The image is built (build)', passed: true, score: 2.5, 'max-score': 2.5 },
      expect.objectContaining({ passed: false, score: 0, 'max-score': 4 }),
      { 'test-name': 'Hidden check 1', passed: false, score: 0, 'max-score': 1 },
    ]);
    const open = report({ ...scored, points: null });
    expect(JSON.parse(classroom50({})(open, en))).toMatchObject({ tests: [], 'max-score': 0 });
  });

  test('are a column of the summary on GitHub, where there are any', () => {
    expect(githubSummary(failed, en, '')).toContain('| Project | Result | Points | What happened');
    expect(githubSummary(failed, en, '')).toContain('| ada | failed | 2.5/7.5 |');
    expect(githubSummary(report(project()), en, '')).not.toContain('Points');
  });

  test('are a column of the page, with the checks in the row', () => {
    const page = pageWith({ script: '', style: '' });
    const shown = page(failed, en);
    expect(shown).toContain('<td class="points" data-key="2.5">2.5/7.5</td>');
    expect(shown).toContain('<summary>Checks: 1 of 3 passed</summary>');
    expect(shown).toContain('<p>The page says “a” &amp; &lt;b&gt;.</p>');
    expect(shown).toContain('hidden from students');
    expect(page(report(project()), en)).not.toContain('c-points');
  });

  test('are kept by who reads and merges, and said in the reader’s language', () => {
    const read = reportField(projectField(fr)).read(JSON.parse(JSON.stringify(failed)), '');
    const [first] = mergeReports([read]).projects;
    expect([first?.points, first?.of]).toEqual([2.5, 7.5]);
    expect(first?.checks?.map(({ title, message, hint }) => [title, message, hint])).toEqual([
      ['L’image se construit', null, null],
      ['The notes (fr)', expect.stringContaining('ne doit pas faire'), 'Read chapter 2. (fr)'],
      ['The log', 'Not judged: it needs check 2, which did not pass.', null],
    ]);
  });
});
