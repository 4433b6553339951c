import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import { locales } from '../../../generators/core/i18n/locale.js';
import { endingsOf, formats, reporterOf } from '../../../generators/core/report/formats/formats.js';
import { hiddenSigns, readableNames } from '../../text/hidden-signs.js';
import { failing, fullReport, project, report, step, writtenReport } from '../sample.js';

const languages = await Promise.all(locales.map(loadMessages));

describe('the formats of a report', () => {
  test('have endings of their own', () => {
    const endings = formats.flatMap(endingsOf);
    expect(endings).toEqual([...new Set(endings)]);
    for (const ending of endings) expect(ending).toMatch(/^\.[a-z]+$/);
  });

  test.each(formats)('%s tells of a project that failed, the same each time', async (format) => {
    const reporter = await reporterOf(format);
    for (const messages of languages) {
      const said = reporter(fullReport, messages);
      expect(said).toMatch(/\bada\b/);
      // Its one check is hidden, and that format is for students.
      expect(said).toMatch(format === 'classroom50' ? messages.page.hiddenCheck(1) : /COPY|copies/);
      expect(reporter(fullReport, messages)).toBe(said);
    }
  });

  test.each(formats)('%s can tell any report that was written', async (format) => {
    const reporter = await reporterOf(format);
    fc.assert(
      fc.property(writtenReport, fc.constantFrom(...languages), (report, messages) => {
        const said = reporter(report, messages);
        expect(Buffer.from(said).toString()).toBe(said);
      }),
      { numRuns: 25 },
    );
  });

  /** A report whose every text is this one, of a single project and of many. */
  const reportsOf = (said: string) => {
    const location = { file: said, line: 1 };
    const student = { id: said, person: said, folder: said, remote: null };
    const one = project({
      ...{ ...failing, dir: said, name: said, message: said, remedy: said, location },
      ...{ source: said, warnings: [{ rule: said, message: said, location }] },
      steps: [step({ outcome: 'fail', code: 'COPY_MISSING', command: [said], output: said })],
    });
    const named = { ...one, student };
    return [report(one), report(named), report(one, named, one, named, one, named, project())];
  };
  const isData = (format: string) => format === 'json' || format === 'classroom50';
  /** What stands in each format as it is: some write a # otherwise, or a space. */
  const plainNames = readableNames.filter(([of]) => !/emoji|no-break/.test(of));

  test.each(formats)('%s shows what hides in a text', async (format) => {
    const reporter = await reporterOf(format);
    for (const [name, sign] of hiddenSigns) {
      for (const each of reportsOf(`ada${sign}exe`)) {
        const said = reporter(each, languages[0] ?? fail());
        // The mark that spreadsheets want at the very beginning is ours.
        expect(said.slice(1)).not.toContain(sign);
        if (!isData(format)) expect(said).toContain(name.slice(3, -1));
      }
    }
  });

  test.each(formats.filter((format) => !isData(format) && format !== 'sarif'))(
    '%s leaves readable what people are called',
    async (format) => {
      const reporter = await reporterOf(format);
      for (const [of, name] of plainNames) {
        for (const each of reportsOf(name)) {
          expect([of, reporter(each, languages[0] ?? fail())]).toEqual([
            of,
            expect.stringContaining(name),
          ]);
        }
      }
    },
  );
});

const fail = (): never => {
  throw new Error('There is no language.');
};
