import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import { json } from '../../../generators/core/report/formats/json.js';
import { readReportFile } from '../../../generators/core/report/reading/read-report.js';
import {
  projectField,
  reportField,
} from '../../../generators/core/report/reading/report-fields.js';
import type { ProjectReport, Report } from '../../../generators/core/verdict/report.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { hiddenSigns } from '../../text/hidden-signs.js';
import { anyReport, fullReport, hostile, project, report, step } from '../sample.js';

const [en, fr] = [await loadMessages('en'), await loadMessages('fr')];
const file = join(temporaryFolder(), 'report.json');

/** As `verify` writes a report, and `report` reads it. */
function readAgain(written: Report): ReturnType<typeof readReportFile> {
  writeFileSync(file, json(written, en));
  return readReportFile(file, en);
}
const bounded = (written: Report): Report => reportField(projectField(en)).write(written);

/** A project whose every text is this one, and every list as long as somebody can make it. */
const projectOf = (said: string, length = 3, line = 1): ProjectReport => {
  const location = { file: said, line };
  return project({
    ...{ outcome: 'fail', code: 'CRASH', dir: said, name: said, message: said, remedy: said },
    ...{ location, source: said, engine: said, seconds: 1 },
    student: { id: said, person: said, folder: said, remote: said },
    warnings: Array.from({ length }, () => ({ rule: said, message: said, location })),
    steps: [step({ command: Array.from({ length }, () => said), output: said })],
  });
};

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
  fc.constantFrom(...hostile, ...hiddenSigns.map(([, sign]) => sign)),
  fc
    .tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.integer({ min: 1, max: 5000 }))
    .map(([part, times]) => part.repeat(times)),
);
const lines = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1, 1e20, Number.NaN));

describe('a report that is made fit', () => {
  test('is read as it was written, whatever it told', () => {
    fc.assert(
      fc.property(texts, fc.nat(1200), lines, (said, length, line) => {
        const written = bounded(report(projectOf(said, length, line), project()));
        expect(readAgain(written)).toEqual({ report: written });
      }),
      { numRuns: 150 },
    );
  });

  test('is read as it was written, whatever else it told', () => {
    fc.assert(
      fc.property(anyReport, (told) => {
        const written = bounded(told);
        const { projects } = written;
        const judged = projects.every(
          ({ outcome, code }) => outcome === 'skip' || (outcome === 'pass') === (code === null),
        );
        if (judged) expect(readAgain(written)).toEqual({ report: written });
      }),
      { numRuns: 100 },
    );
  });

  test('stays as it is where nothing of it is odd', () => {
    const { merged: _merged, ...usual } = fullReport;
    expect(bounded(usual)).toEqual(usual);
  });

  test.each([0, -1, 1.5, 1e20, Number.NaN, Number.POSITIVE_INFINITY])(
    'points at no line %d',
    (line) => {
      const [one] = bounded(report(projectOf('a', 1, line))).projects;
      expect(one).toMatchObject({ location: null, warnings: [{ location: null }] });
    },
  );

  test('has a bound, whatever it told', () => {
    for (const said of ['x', '\u202e', '\u{1f600}', '\\', '\0', '"'].map((one) =>
      one.repeat(1e6),
    )) {
      const [one] = bounded(report(projectOf(said, 20_000))).projects;
      expect(JSON.stringify(one).length).toBeLessThan(512 * 1024);
    }
  });

  test('cuts between characters, and says that it did', () => {
    const [one] = bounded(report(projectOf('\u{1f600}'.repeat(1e5)))).projects;
    expect(one?.message).toMatch(/^\u{1f600}+…$/u);
    expect(one?.steps[0]?.output).toMatch(/^…\u{1f600}+$/u);
    expect(one?.steps[0]?.command?.[0]).toMatch(/^\u{1f600}+…$/u);
    expect(one?.student?.remote).toBeNull();
  });

  test('counts the warnings that it leaves out, once', () => {
    for (const messages of [en, fr]) {
      const made = (each: ProjectReport) => projectField(messages).write(each);
      const once = made(projectOf('a', 1234));
      expect(once.warnings).toHaveLength(51);
      expect(once.warnings.at(-1)).toEqual({
        rule: 'more-warnings',
        message: expect.stringContaining('1184'),
        said: [{ id: 'verify.rules.more-warnings', names: [1184] }],
        location: null,
      });
      expect(made(once)).toEqual(once);
      expect(made(projectOf('a', 50)).warnings).toHaveLength(50);
    }
    expect(bounded(report(projectOf('a', 51))).projects[0]?.warnings.at(-1)?.message).toContain(
      '1 more warning.',
    );
  });
});
