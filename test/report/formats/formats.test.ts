import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import { locales } from '../../../generators/core/i18n/locale.js';
import { endingsOf, formats, reporterOf } from '../../../generators/core/report/formats/formats.js';
import { fullReport, writtenReport } from '../sample.js';

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
      expect(said).toMatch(/COPY|copies/);
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
});
