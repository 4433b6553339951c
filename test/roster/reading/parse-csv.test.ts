import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CsvReading } from '../../../generators/core/roster/reading/csv-record.js';
import { parseCsv } from '../../../generators/core/roster/reading/parse-csv.js';
import { parseQuoted } from '../../../generators/core/roster/reading/parse-quoted.js';

const delimiters = [',', ';', '\t'] as const;

/** An empty line at the very end is one to some, and none to others; to nobody is it a student. */
const filled = ({ records, faults }: CsvReading) => ({
  records: records.filter(({ cells }) => cells.some((cell) => cell !== '')),
  faults,
});

test.each(delimiters)(
  'without quotes, lines parted by %j are what the parser makes of them',
  async (delimiter) => {
    const unit = fc.constantFrom(
      ...',;|\t\n\n aé\u00a0\ufeff\u2028\u000b\f\0',
      '\ud83d\ude00',
      "'",
      '\\',
    );
    const text = fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const plain = any.replace(/["\r]/g, '');
        expect(filled(await parseCsv(plain, delimiter))).toEqual(
          filled(parseQuoted(plain, delimiter)),
        );
      }),
      { numRuns: 500 },
    );
  },
);
