/** What is said while a project is watched. */
export const enWatch = {
  replacing:
    'Watching the files: what you save is proven, and then takes the place of what runs. Ctrl-C ends the watching, and nothing else.',
  waiting: 'Watching the files: save one, and this is done again. Ctrl-C ends it.',
};
