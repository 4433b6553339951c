import { type ErrorReader, lastMatch } from './program-error.js';

const told =
  /^(?:npm (?:ERR!|error) |error )?((?:Missing script: .*)|(?:Command "[^"]*" not found\.)|(?:enoent (?:Could not read package\.json: .*|ENOENT: .*))|(?:ERR_PNPM_NO_SCRIPT\S* .*))$/;

/** As npm and its like say that there is nothing to start. */
export const readNpm: ErrorReader = (lines) => {
  const words = lastMatch(lines, told)?.groups[0];
  return words === undefined ? undefined : { error: '', words, frames: [] };
};
