import { type ErrorReader, lastMatch } from './program-error.js';

const told =
  /^(?:npm (?:ERR!|error) |error )?((?:Missing script: .*)|(?:Command "[^"]*" not found\.)|(?:enoent (?:Could not read package\.json: .*|ENOENT: .*))|(?:ERR_PNPM_NO_SCRIPT\S* .*)|(?:JSON\.parse (?:Unexpected|Expected|Bad|Invalid|Unterminated) .*))$/;

/** As npm and its like say that there is nothing to start. */
export const readNpm: ErrorReader = (lines) => {
  const words = lastMatch(lines, told)?.groups[0];
  return words === undefined ? undefined : { error: '', words: withoutText(words), frames: [] };
};

/** Behind what is wrong with a JSON text stands a piece of that itself, cut where its line ends. */
export const withoutText = (words: string): string =>
  /^(?:npm \S+ )?JSON\.parse /.test(words)
    ? words.replace(/(?:, (?:\.{3})?"| while parsing ).*$/, '')
    : words;
