import type { Findings } from '../list/findings.js';
import { foldHeading } from '../list/fold-heading.js';
import { type Heading, mostColumns, type Roster, type RosterRow } from '../list/roster.js';
import { findDelimiter } from './find-delimiter.js';
import { findHeadings } from './find-headings.js';
import { missingHeadings } from './missing-headings.js';
import { noStudents } from './not-students.js';
import { type CsvRecord, longestRecord, parseCsv } from './parse-csv.js';
import { sectionOfPeople, sectionTitles } from './sections.js';

/**
 * The roster in a table (CSV). What is wrong with single lines is told, and the others are read.
 * @param wanted what `--id-column` says, folded
 */
export async function tableRoster(
  text: string,
  wanted: readonly string[],
  findings: Findings,
): Promise<Roster> {
  const { delimiter, filled } = await readLines(text, wanted, findings);
  const cellsOf = filled.map(({ cells }) => cells);
  const at = findHeadings(filled, wanted);
  const [head, ...body] = filled.slice(at ?? 0);
  if (head === undefined) return { headings: [], rows: [] };
  if (head.cells.length > mostColumns) {
    findings.at({ line: head.line }, findings.messages.roster.tooWide(mostColumns));
    return { headings: [], rows: [] };
  }
  const headings = headingsOf(head);
  const { rows, skipped, odd } = sortLines(body, headings);
  const above = filled.slice(0, at ?? 0);
  noteSkipped([...above, ...skipped], findings);
  // Where no line is known to hold the headings, nor is how many cells there must be.
  if (at === undefined) {
    const proposed = missingHeadings(cellsOf, delimiter, findings.messages);
    return { headings, rows, missing: { ...proposed, sections: sectionTitles(text) } };
  }
  for (const { line, cells } of odd) {
    const column = Math.min(cells.length, headings.length) + 1;
    const message = findings.messages.roster.width(cells.length, headings.length, head.line);
    findings.at({ line, column }, message);
  }
  return { headings, rows };
}

/** The lines of a table that hold anything. */
async function readLines(text: string, wanted: readonly string[], findings: Findings) {
  const { roster: words } = findings.messages;
  const whole = text.replace(/\r\n?/g, '\n');
  const section = sectionOfPeople(whole, wanted);
  if (section !== undefined) findings.note(words.section(section.title));
  const { delimiter, rest } = findDelimiter(section?.text ?? whole, wanted);
  const { records, faults } = await parseCsv(rest, delimiter);
  const said = { quote: words.quote, quoteOpen: words.quoteOpen };
  for (const { kind, ...place } of faults) {
    findings.at(place, kind === 'tooLong' ? words.tooLong(longestRecord) : said[kind]);
  }
  return {
    delimiter,
    filled: records.filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

/** Tells the students from what else a table has, and from lines that have not as many cells as there are headings. */
function sortLines(body: readonly CsvRecord[], headings: readonly Heading[]) {
  const cellsOf = body.map(({ cells }) => cells);
  const isNoStudent = noStudents(headings, cellsOf);
  const rows: RosterRow[] = [];
  const skipped: CsvRecord[] = [];
  const odd: CsvRecord[] = [];
  for (const [index, record] of body.entries()) {
    const cells = fitted(record.cells, headings);
    if (isNoStudent(record.cells, index)) skipped.push(record);
    else if (cells === undefined) odd.push(record);
    else rows.push({ line: record.line, cells });
  }
  return { rows, skipped, odd };
}

function noteSkipped(skipped: readonly CsvRecord[], findings: Findings): void {
  if (skipped.length === 0) return;
  const first = skipped.slice(0, 5).map(({ line }) => findings.nameOf({ line }));
  findings.note(findings.messages.roster.skipped(first, skipped.length));
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
