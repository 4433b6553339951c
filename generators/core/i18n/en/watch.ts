/** What is said while a project is watched. */
export const enWatch = {
  waiting: 'Watching the files: save one, and this is done again. Ctrl-C ends it.',
};
