import type { CsvError } from 'csv-parse/sync';
import type { RosterPlace } from '../../verdict/flaw.js';
import type { Delimiter } from './find-delimiter.js';

/** Bytes of one line; a cell is a name or a sentence. */
export const longestRecord = 65_536;

/** One line of a table, or several where a cell has line ends. */
export interface CsvRecord {
  /** The line that it begins in, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

type FaultKind = 'quote' | 'quoteOpen' | 'tooLong';
interface CsvFault extends RosterPlace {
  readonly kind: FaultKind;
}

export interface CsvReading {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
}

/** Broken lines after which a file is not looked at any further. */
const mostFaults = 50;

const kinds: Readonly<Record<string, FaultKind>> = {
  CSV_QUOTE_NOT_CLOSED: 'quoteOpen',
  CSV_MAX_RECORD_SIZE: 'tooLong',
};

/**
 * The records of a table whose lines end in `\n`, quoted or not. A broken one is told, and the next line begins
 * anew: what is wrong further down is to be found in the same run.
 */
export async function parseCsv(text: string, delimiter: Delimiter): Promise<CsvReading> {
  const { parse } = await import('csv-parse/sync');
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let [rest, before] = [text, 0];
  while (faults.length < mostFaults) {
    let done = 0;
    try {
      parse(rest, {
        delimiter,
        record_delimiter: '\n',
        relax_column_count: true,
        max_record_size: longestRecord,
        trim: true,
        // What it returns is dropped by the parser, which would keep a second list of all.
        on_record: (cells: string[], { lines }) => {
          records.push({ line: before + done + 1, cells: cells.map((cell) => cell.trim()) });
          done = lines;
          return null;
        },
      });
      break;
    } catch (error) {
      const { code, column } = error as CsvError & { column?: unknown };
      const at = typeof column === 'number' ? column + 1 : 1;
      faults.push({ line: before + done + 1, column: at, kind: kinds[code] ?? 'quote' });
    }
    const next = afterLines(rest, done + 1);
    if (next === undefined) break;
    rest = rest.slice(next);
    before += done + 1;
  }
  return { records, faults };
}

/** Where the text goes on after so many lines; undefined where it does not. */
function afterLines(text: string, lines: number): number | undefined {
  let at = 0;
  for (let line = 0; line < lines; line++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  return at;
}
