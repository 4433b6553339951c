import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../../generators/core/i18n/en/en.js';
import { mergeReports } from '../../../generators/core/report/merging/merge-reports.js';
import { readReportFile } from '../../../generators/core/report/reading/read-report.js';
import { readable } from '../../../generators/core/verdict/bounds.js';
import type { Report } from '../../../generators/core/verdict/report.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { classReport } from '../page/class-report.js';
import { failing, fullReport, project, report, step, writtenReport } from '../sample.js';

const folder = temporaryFolder();
let count = 0;
function read(contents: string | Buffer): ReturnType<typeof readReportFile> {
  count += 1;
  const path = join(folder, `${count}.json`);
  writeFileSync(path, contents);
  return readReportFile(path, en);
}
const readJson = (value: unknown) => read(JSON.stringify(value));

const full: Report = { ...fullReport, projects: [...fullReport.projects, failing, project()] };

describe('a report that is read again', () => {
  test('is what was written', () => {
    expect(readJson(full)).toEqual({ report: full });
    const many = classReport(50);
    expect(readJson(many)).toEqual({ report: many });
    const older = report(failing, project());
    expect(readJson(older)).toEqual({ report: older });
  });

  test('is what was written, whatever it was', () => {
    fc.assert(
      fc.property(writtenReport, (written) => {
        expect(readJson(written)).toEqual({ report: written });
      }),
      { numRuns: 100 },
    );
  });

  test('loses what it does not know, and keeps nothing of a prototype', () => {
    const more = JSON.stringify({ ...full, later: 1 }).replace('{', '{"__proto__":{"x":1},');
    expect(read(more)).toEqual({ report: full });
  });

  test('shows nothing that a terminal would obey', () => {
    const said = 'a\u001b[31mb\u0007\u202ec\u2028d';
    const one = { ...failing, message: said, dir: said, name: said, source: said };
    const reading = readJson(report({ ...one, steps: [step({ output: said })] }));
    const shown = ['\\u001b', '\\u0007', '\u202e', '\u2028', '\u001b'];
    for (const mark of shown) expect(JSON.stringify(reading)).not.toContain(mark);
    expect(reading).toMatchObject({
      report: { projects: [{ dir: expect.stringMatching(/^a.*c d$/) }] },
    });
  });

  test('shows no token of a repository', () => {
    const student = { id: 'a', person: 'a', folder: 'a', remote: 'https://u:pw@h/x?token=pw#pw' };
    expect(readJson(report({ ...failing, student }))).toMatchObject({
      report: { projects: [{ student: { remote: 'https://h/x' } }] },
    });
  });

  const unfit = (field: string) => {
    const { message, remedy } = en.failures.REPORT_UNFIT;
    const said = expect.anything();
    return { message: message({ detail: field }), remedy: remedy({}), said };
  };
  test.each<readonly [string, object | null, string]>([
    ['is nothing', null, ''],
    ['has an unknown class', { code: 'toString' }, '.code'],
    ['failed by no class', { code: null }, '.code'],
    ['passed, and has a class', { outcome: 'pass' }, '.code'],
    ['has an unknown outcome', { outcome: 'good' }, '.outcome'],
    ['has a folder that is a number', { dir: 1 }, '.dir'],
    ['has a name that is none', { name: null }, '.name'],
    ['has a text without end', { message: 'x'.repeat(70_000) }, '.message'],
    ['points at a line 0', { location: { file: 'a', line: 0 } }, '.location.line'],
    ['points at a line of 1e20', { location: { file: 'a', line: 1e20 } }, '.location.line'],
    ['took negative seconds', { seconds: -1 }, '.seconds'],
    ['has an unknown step', { steps: [{ ...step(), id: 'x' }] }, '.steps[0].id'],
    [
      'has a command of too many words',
      { steps: [step({ command: Array(1001).fill('a') })] },
      '.steps[0].command',
    ],
    ['has a student without a name', { student: { id: 'ada' } }, '.student.person'],
  ])('tells of a project that %s, and of all others', (_what, changes, field) => {
    const value = {
      ...full,
      projects: [project(), changes && { ...failing, ...changes }, failing],
    };
    const { dir = 'projects[1]', name = dir } = { ...failing, ...changes } as {
      dir?: unknown;
      name?: unknown;
    };
    const known = (said: unknown, otherwise: string) =>
      changes && typeof said === 'string' ? said : otherwise;
    const place = known(dir, 'projects[1]');
    const row = {
      ...{ dir: place, name: known(name, place), outcome: 'error', code: 'REPORT_UNFIT' },
      ...{ ...unfit(`projects[1]${field}`), location: null, seconds: 0, warnings: [], steps: [] },
    };
    expect(readJson(value)).toEqual({ report: { ...full, projects: [project(), row, failing] } });
  });

  test('keeps whose a project is of which nothing else can be read', () => {
    const student = { id: 'ada', person: 'Ada', folder: 'ada', remote: null };
    const reading = readJson({ ...full, projects: [{ dir: 'class/ada', student }] });
    expect(reading).toMatchObject({
      report: { projects: [{ dir: 'class/ada', name: 'class/ada', outcome: 'error', student }] },
    });
    if (!('report' in reading)) throw new Error('It was not read.');
    expect(mergeReports([reading.report])).toMatchObject({ outcome: 'error', exitCode: 3 });
  });

  test.each<readonly [string, unknown, string]>([
    ['nothing', null, en.merging.foreign],
    ['a list', [], en.merging.foreign],
    ['a text', 'x', en.merging.foreign],
    ['another schema', { ...full, schema: 'docker-intro/plan/v1' }, en.merging.foreign],
    ['no projects', { ...full, projects: undefined }, en.merging.unfit('projects')],
    ['projects that are none', { ...full, projects: {} }, en.merging.unfit('projects')],
    ['a time that is none', { ...full, startedAt: 'yesterday' }, en.merging.unfit('startedAt')],
    [
      'a part behind the last',
      { ...full, shard: { index: 3, total: 2, projects: 1 } },
      en.merging.unfit('shard.index'),
    ],
    [
      'a part of a billion',
      { ...full, shard: { index: 1, total: 1e9, projects: 1 } },
      en.merging.unfit('shard.index'),
    ],
    ['a missing part that is none', { ...full, missing: ['<b>'] }, en.merging.unfit('missing[0]')],
    ['an exit code that is none', { ...full, exitCode: 5 }, en.merging.unfit('exitCode')],
  ])('is refused where it holds %s', (_what, value, problem) => {
    expect(readJson(value)).toEqual({ problem });
  });

  test('is refused where it is no file of its kind', () => {
    mkdirSync(join(folder, 'folder.json'));
    symlinkSync(join(folder, 'gone'), join(folder, 'link.json'));
    const problemOf = (name: string) => readReportFile(join(folder, name), en);
    expect(problemOf('none.json')).toEqual({ problem: en.input.file.missing(0) });
    expect(problemOf('link.json')).toEqual({ problem: en.input.file.missing(0) });
    expect(problemOf('folder.json')).toEqual({ problem: en.input.file.notAFile(0) });
    expect(readReportFile('/dev/zero', en)).toEqual({ problem: en.input.file.notAFile(0) });
    writeFileSync(join(folder, 'large.json'), '');
    truncateSync(join(folder, 'large.json'), 300 * 1024 * 1024);
    expect(problemOf('large.json')).toMatchObject({ problem: expect.stringContaining('larger') });
    expect(read(Buffer.from([0x7b, 0xff, 0x7d]))).toMatchObject({ problem: expect.any(String) });
    expect(read('['.repeat(100_000))).toMatchObject({ problem: expect.any(String) });
    expect(read('')).toMatchObject({ problem: expect.any(String) });
  });

  /** Lists as long as may be that hold too much together. */
  const rows = Math.ceil(readable.values / readable.projects);
  test.each<readonly [string, string]>([
    ['lists in each other', '['.repeat(51)],
    ['objects in each other', '{"a":'.repeat(51)],
    ['names', `{${Array.from({ length: 1001 }, (_, index) => `"${index}":0`).join()}`],
    ['entries', `[${'0,'.repeat(readable.projects)}`],
    ['values', `[${`[${'0,'.repeat(readable.projects - 1)}0],`.repeat(rows)}`],
    ['objects', `[${`[${'{},'.repeat(readable.projects - 1)}0],`.repeat(rows / 2 + 1)}`],
  ])('is refused before it is read where it holds too many %s', (_what, contents) => {
    expect(read(contents)).toEqual({ problem: en.merging.tooMuch });
  });

  test('is told to be broken where it is, and holds what it likes within a text', () => {
    for (const contents of ['a,b,c', '', ']]', '{"a":"\\"', '[1,,']) {
      expect(read(contents)).toMatchObject({ problem: expect.stringContaining('well-formed') });
    }
    const message = `"\\${'[{,"'.repeat(500)}`;
    expect(readJson(report({ ...failing, message }))).toMatchObject({
      report: { projects: [{ message }] },
    });
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readJson({ ...full, projects: value, engine: value })).toHaveProperty('problem');
        expect(readJson({ ...full, projects: [value] })).toMatchObject({
          report: { projects: [{ code: 'REPORT_UNFIT' }] },
        });
      }),
      { numRuns: 200 },
    );
  });
});
