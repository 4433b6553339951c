import { type CsvReading, type CsvRecord, longestRecord } from './csv-record.js';
import type { Delimiter } from './find-delimiter.js';

/** The records of a table whose lines end in `\n`. The parser is loaded where there are quotes to be understood. */
export async function parseCsv(text: string, delimiter: Delimiter): Promise<CsvReading> {
  const records = plainRecords(text, delimiter);
  if (records !== undefined) return { records, faults: [] };
  return (await import('./parse-quoted.js')).parseQuoted(text, delimiter);
}

/** Those of a text without quotes, as the parser gives them; undefined where that is not so simple. */
function plainRecords(text: string, delimiter: Delimiter): readonly CsvRecord[] | undefined {
  if (text.includes('"')) return undefined;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  // In UTF-8 a code unit takes three bytes at most.
  if (lines.some((line) => 3 * line.length > longestRecord)) return undefined;
  return lines.map((line, at) => ({
    line: at + 1,
    cells: line.split(delimiter).map((cell) => cell.trim()),
  }));
}
