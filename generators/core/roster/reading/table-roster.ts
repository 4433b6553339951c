import type { Findings } from '../list/findings.js';
import { foldHeading } from '../list/fold-heading.js';
import { type Heading, mostColumns, type Roster, type RosterRow } from '../list/roster.js';
import { findDelimiter } from './find-delimiter.js';
import { findHeadings } from './find-headings.js';
import { missingHeadings } from './missing-headings.js';
import { noStudents } from './not-students.js';
import { type CsvRecord, longestRecord, parseCsv } from './parse-csv.js';

/**
 * The roster in a table (CSV). What is wrong with single lines is told, and the others are read.
 * @param wanted what `--id-column` says, folded
 */
export async function tableRoster(
  text: string,
  wanted: readonly string[],
  findings: Findings,
): Promise<Roster> {
  const { roster: words } = findings.messages;
  const { delimiter, rest } = findDelimiter(text.replace(/\r\n?/g, '\n'), wanted);
  const { records, faults } = await parseCsv(rest, delimiter);
  const said = { quote: words.quote, quoteOpen: words.quoteOpen };
  for (const { kind, ...place } of faults) {
    findings.at(place, kind === 'tooLong' ? words.tooLong(longestRecord) : said[kind]);
  }
  const filled = records.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const cellsOf = filled.map(({ cells }) => cells);
  const at = findHeadings(cellsOf, wanted);
  const [head, ...body] = filled.slice(at ?? 0);
  if (head === undefined) return { headings: [], rows: [] };
  if (head.cells.length > mostColumns) {
    findings.at({ line: head.line }, words.tooWide(mostColumns));
    return { headings: [], rows: [] };
  }
  const headings = headingsOf(head);
  const isNoStudent = noStudents(headings);
  const skipped = filled.slice(0, at ?? 0);
  const rows: RosterRow[] = [];
  for (const [index, record] of body.entries()) {
    const { line, cells } = record;
    const row = fitted(cells, headings);
    if (isNoStudent(cells, index)) skipped.push(record);
    else if (row !== undefined) rows.push({ line, cells: row });
    else {
      const column = Math.min(cells.length, headings.length) + 1;
      findings.at({ line, column }, words.width(cells.length, headings.length, head.line));
    }
  }
  if (skipped.length > 0) {
    const first = skipped.slice(0, 5).map(({ line }) => findings.nameOf({ line }));
    findings.note(words.skipped(first, skipped.length));
  }
  return at === undefined
    ? { headings, rows, missing: missingHeadings(cellsOf, delimiter, findings.messages) }
    : { headings, rows };
}

const headingsOf = ({ line, cells }: CsvRecord): Heading[] =>
  cells.map((text, index) => ({
    text,
    folded: foldHeading(text),
    place: { line, column: index + 1 },
  }));

/**
 * A line with as many cells as there are headings; undefined where it has not as many. Empty cells
 * at its end do not count, nor do empty headings: spreadsheets write some, and leave some out.
 */
function fitted(cells: readonly string[], headings: readonly Heading[]): string[] | undefined {
  if (cells.slice(headings.length).some((cell) => cell !== '')) return undefined;
  const needed = headings.findLastIndex(({ text }) => text !== '') + 1;
  if (cells.length < needed) return undefined;
  return headings.map((_heading, index) => cells[index] ?? '');
}
