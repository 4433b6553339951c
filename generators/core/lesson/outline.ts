/**
 * The course: its sections in order. A part begins with a section that has a heading of the second
 * level; others go on with it. Most are ours, in each language (`templates/lesson`); those that say
 * what a stack is and how it runs are its lab's, which may also replace ours, leave them out, and
 * have more follow them.
 */
export const outline = [
  ...['start', 'as-page', 'how-to-read'],
  ...['first-container', 'concepts', 'debian'],
  ...['app', 'app-files', 'app-others', 'app-by-hand'],
  ...['dockerfile', 'dockerfile-lines', 'dockerfile-order', 'dockerfile-command'],
  ...['dockerfile-comments', 'dockerfile-listen'],
  ...['build-and-run', 'log', 'change', 'stop'],
  ...['volume', 'compose', 'hosts', 'prove', 'troubleshooting', 'end'],
  ...['install', 'devcontainer'],
] as const;

/** What a lesson has only for some. */
const when: Readonly<Record<string, (asked: LessonFor) => boolean>> = {
  'as-page': ({ isPage }) => !isPage,
  devcontainer: ({ devcontainer }) => devcontainer,
};

export interface LessonFor {
  /** Whether it is read as a page, and not as the README.md of a project. */
  readonly isPage: boolean;
  readonly devcontainer: boolean;
}

/** The names of a lesson's sections in order. */
export const sectionNames = (
  {
    leaveOut,
    after,
  }: { leaveOut: readonly string[]; after: Readonly<Record<string, readonly string[]>> },
  asked: LessonFor,
): readonly string[] =>
  outline
    .filter((name) => !leaveOut.includes(name) && (when[name]?.(asked) ?? true))
    .flatMap((name) => [name, ...(after[name] ?? [])]);
