/** What a teacher is to do: look at a project, or mend what failed; null where it is only said. */
export type Need = 'look' | 'mend' | null;
