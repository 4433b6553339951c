/** The words of the reports that other programs show. */
export const enReport = {
  project: 'Project',
  result: 'Result',
  cause: 'What happened',
  time: 'Time',
  outcome: { pass: 'proven', fail: 'failed', error: 'could not be checked', skip: 'not checked' },
  more: (count: number): string => `… and ${count} more, which are in the whole report.`,
};
