import { inEnglishQuotes } from '../../text/quote.js';
import { mostShown } from '../failure-words.js';

const shown = (text: string) => inEnglishQuotes(text, mostShown);

/** What is told of a page that is there, and may not be what was meant. */
export const enAnswer = {
  otherGreeting: (said: string, greeting: string) =>
    `The page says ${shown(said)}; the project was made to say ${shown(greeting)}. If you changed it on purpose, all is well.`,
  ownPage: (server: string) =>
    `This page comes with ${server}: nothing of the project was shown. Check where COPY puts the project’s page, and under which name ${server} looks for it (mostly index.html).`,
  fileList:
    'This page is a list of files: no page of the project was shown. The server makes such a list where it finds no index.html: check the name of the page, and where COPY puts it.',
  sourceShown:
    'This page is the text of a PHP program: the server sends it and does not run it. Take a base image that runs PHP, such as php:8.4-apache.',
  error: (words: string) => `The page shows an error, which everybody reads: ${shown(words)}.`,
};
