import { printable } from '../../text/quote.js';

/** The words of the reports that other programs show. */
export const enReport = {
  /** Between the cells of a table: what a spreadsheet in this language expects. */
  separator: ',',
  project: 'Project',
  result: 'Result',
  points: 'Points',
  cause: 'What happened',
  time: 'Time',
  outcome: { pass: 'proven', fail: 'failed', error: 'could not be checked', skip: 'not checked' },
  unwritten: (path: string, why: string) =>
    `The report was not written: ${printable(path, 200)}: ${printable(why, 200)}`,
  tooLong: (format: string, projects: number) =>
    `The report was not written as ${format}: ${projects} projects with all that they said are too much for one text. Merge fewer reports at a time, or write it as csv.`,
  lookedAt: (count: number) => `${count} only looked at`,
  more: (count: number) => `… and ${count} more, which are in the whole report.`,
};
