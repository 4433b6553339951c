import type { CommandForm, WordReader } from './read-words.js';

/** What is sent: `@` would read a file of this machine. */
const sent: WordReader = (word) => (word.startsWith('@') ? undefined : word);

/** A page of the project's own: on a port of this machine that is its. */
const page: WordReader = (word, { ports }) => {
  const [, port = ''] =
    /^(?:http:\/\/)?(?:localhost|127\.0\.0\.1):(\d{1,5})(?:\/\S*)?$/.exec(word) ?? [];
  return ports.includes(Number(port)) ? word : undefined;
};

const method: WordReader = (word) => (/^[A-Z]{3,10}$/.test(word) ? word : undefined);

/** What a lab may have asked with curl: nothing that reads a file, writes one, or goes elsewhere. */
export const curlForm: CommandForm = {
  options: {
    ...{ '-s': null, '-S': null, '-sS': null, '-i': null, '-I': null, '-f': null, '-sf': null },
    ...{ '-X': method, '--request': method, '-H': sent, '--header': sent },
    ...{ '-d': sent, '--data': sent, '--data-raw': sent, '--json': sent },
  },
  words: [page],
  least: 1,
};

/** Without the bar that tells how far it is. Its user's own settings could lead it elsewhere, and so could those of the machine; `[…]` in an address is a list. */
export const plainCurl: readonly string[] = [
  ...['-q', '-sS', '--noproxy', '*', '-g', '--max-time', '30'],
];
