import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { columns, csv } from '../../../generators/core/report/formats/csv.js';
import type { ProjectReport } from '../../../generators/core/verdict/report.js';
import {
  anyReport,
  failing,
  fullReport,
  hostile,
  looked,
  outside,
  project,
  report,
} from '../sample.js';

/** The rows as a program reads them that takes RFC 4180 by its word. */
const rowsOf = (text: string, delimiter = ','): readonly Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n', delimiter });

const rowOf = (one: ProjectReport): Record<string, string> => rowsOf(csv(report(one), en))[0] ?? {};

describe('the table', () => {
  test('has a row for each project, whose headings are the same in every language', () => {
    const student = {
      id: 'ada',
      person: 'Ada Lovelace',
      surname: 'Lovelace',
      folder: 'ada',
      remote: 'https://git.example/a.git',
    };
    const [{ work }] = fullReport.projects;
    expect(rowOf({ ...failing, student, work })).toEqual({
      ...{ student: 'ada', person: 'Ada Lovelace', folder: 'ada', outcome: 'fail' },
      points: '0',
      ...{ code: 'COPY_MISSING', step: 'build', message: failing.message, remedy: failing.remedy },
      ...{ file: 'web/Dockerfile', line: '7', seconds: '1.5', remote: 'https://git.example/a.git' },
      ...{ name: 'web', checked: 'engine', surname: 'Lovelace' },
      ...{ changedFiles: '1', changedLines: '4', commits: '2' },
      ...{ lastCommit: '2026-09-01T07:00:00.000Z', copiedFrom: 'eve' },
      ...{ pointsOf: '', failedChecks: '' },
    });
    expect(csv(report(), en)).toBe(`\ufeff${columns.join(',')}\r\n`);
  });

  test.each([
    ['pass', null, '1'],
    ['fail', 'CRASH', '0'],
    ['error', 'PULL_NETWORK', ''],
    ['skip', 'CLI_MISSING', ''],
  ] as const)('gives %s the points %s → %j', (outcome, code, points) => {
    expect(rowOf(project({ outcome, code }))['points']).toBe(points);
  });

  test.each([
    ['static', looked(), ''],
    ['static', looked({ outcome: 'fail', code: 'DOCKERFILE_SYNTAX' }), ''],
    ['outside', outside(), '1'],
    // Its files are wrong: it is judged as the others are that were run.
    ['outside', outside({ outcome: 'fail', code: 'DOCKERFILE_SYNTAX' }, 'fail'), '0'],
    ['engine', project(), '1'],
    ['', project({ outcome: 'error', code: 'CLI_MISSING', steps: [] }), ''],
    ['', project({ outcome: 'fail', code: 'PROJECT_INVALID', steps: [] }), '0'],
  ])('says how it was checked: %j', (checked, one, points) => {
    expect(rowOf(one)).toMatchObject({ checked, points });
  });

  test('gives no points to what is no project, where the others were only looked at', () => {
    const invalid = project({ outcome: 'fail', code: 'PROJECT_INVALID', steps: [] });
    const rows = rowsOf(csv(report(looked(), invalid), en));
    expect(rows.map(({ points }) => points)).toEqual(['', '']);
  });

  test.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\u200b=1'],
    ...["=cmd|' /C calc'!A0", '\uff1d1', '\uff0b1', '\uff0d1', '\uff201', '\u0000=1', '\ufeff=1'],
    ...['\u001b[31m=1', '"=1', "'=1"].slice(0, 1),
  ])('takes %j for a text', (text) => {
    expect(rowOf(project({ message: text }))['message']).toMatch(/^'/);
  });

  test.each(['a;=1+1', 'a; =1', 'a;"=1', 'a;\uff1d1', ';=1'])(
    'takes %j for a text where a semicolon parts the cells',
    (text) => {
      const message = rowOf(project({ message: text }))['message'] ?? '';
      for (const part of message.split(';')) expect(part).not.toMatch(/^[\s"]*[=+\-@\uff1d]/);
    },
  );

  test.each(['Ada Lovelace', 'a = b', 'x-y', '12', 'a@b.example', 'say "hi", then go', 'é'])(
    'leaves %j as it is',
    (text) => {
      expect(rowOf(project({ message: text }))['message']).toBe(text);
    },
  );

  test.each(hostile)('holds %j in its cell', (text) => {
    const one = { ...failing, message: text, dir: text, name: text };
    const rows = rowsOf(csv(report(one, project()), en));
    expect(rows).toHaveLength(2);
    expect(rows[1]?.['folder']).toBe('ada');
  });

  test('parts its cells as a spreadsheet of the language does, and is the same otherwise', () => {
    const one = { ...failing, message: 'a;b, "c"' };
    const french = csv(report(one, project()), fr);
    expect(french.startsWith(`\ufeff${columns.join(';')}\r\n`)).toBe(true);
    expect(rowsOf(french, ';')).toEqual(rowsOf(csv(report(one, project()), en)));
  });

  test.each([en, fr])(
    'has as many rows and cells as there are, and no formula, whatever they hold (%#)',
    (messages) => {
      fc.assert(
        fc.property(anyReport, (any) => {
          const text = csv(any, messages);
          const rows = rowsOf(text, messages === fr ? ';' : ',');
          expect(rows).toHaveLength(any.projects.length);
          for (const row of rows) {
            for (const value of Object.values(row))
              expect(value).not.toMatch(/^[\s\p{C}]*[=+\-@\uff1d]/u);
          }
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
          expect(text).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/);
          for (const line of text.split('\r\n')) expect(line).not.toContain('\n');
        }),
        { numRuns: 200 },
      );
    },
  );
});
