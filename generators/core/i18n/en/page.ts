const projects = (count: number) => `${count} ${count === 1 ? 'project' : 'projects'}`;

/** The words of the page that a teacher opens. */
export const enPage = {
  lang: 'en',
  title: (count: number) => `${projects(count)} verified`,
  skipTo: 'Go to the projects',
  part: (part: string, count: number) => `part ${part} of ${projects(count)}`,
  missing: (parts: readonly string[]) =>
    parts.length === 1
      ? `This is not the whole list: part ${parts.join(', ')} is missing.`
      : `This is not the whole list: parts ${parts.join(', ')} are missing.`,
  titleOnlyRead: (count: number) => `${projects(count)} looked at`,
  titleUnchecked: (count: number) => `${projects(count)}, not verified`,
  looksRight: (count: number): string => (count === 1 ? 'looks right' : 'look right'),
  provenOrLooked: (_count: number) => 'proven, or only looked at',
  tally: {
    pass: (_count: number) => 'proven',
    fail: (_count: number) => 'failed',
    error: (_count: number) => 'could not be checked',
    skip: (_count: number) => 'not checked',
  },
  onlyRead: 'The files were only looked at: nothing was built or run.',
  totals: 'How it went',
  classes: 'What goes wrong',
  noClasses: 'Nothing went wrong.',
  projects: 'The projects',
  caption: 'A row for each project; those that need help come first.',
  student: 'Student',
  atStep: (step: string) => `at the step “${step}”`,
  failureClass: 'Class of failure',
  what: 'What happened, and what to do',
  any: 'all',
  find: 'Find in the rows',
  reset: 'Show all',
  shown: '{shown} of {all} projects shown.',
  sortedUp: 'Sorted upwards by:',
  sortedDown: 'Sorted downwards by:',
  nothingFits: 'No project fits all of that.',
  lastLines: (step: string) => `The last lines of the step “${step}”`,
  warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
  folder: 'Folder',
  remote: 'Repository',
};
