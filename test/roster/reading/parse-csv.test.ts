import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CsvReading, parseCsv } from '../../../generators/core/roster/reading/parse-csv.js';

const delimiters = [',', ';', '\t'] as const;

/** An empty line at the very end is one to some, and none to others; to nobody is it a student. */
const filled = ({ records, faults }: CsvReading) => ({
  records: records.filter(({ cells }) => cells.some((cell) => cell !== '')),
  faults,
});

test.each(delimiters)(
  'without quotes, a line is a record, and its cells are parted by %j',
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
        const records = plain.split('\n').map((line, at) => ({
          line: at + 1,
          cells: line.split(delimiter).map((cell) => cell.trim()),
        }));
        expect(filled(await parseCsv(plain, delimiter))).toEqual(filled({ records, faults: [] }));
      }),
      { numRuns: 500 },
    );
  },
);
