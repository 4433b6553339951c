import { type ErrorReader, framesIn, lastMatch } from './program-error.js';

const thrown =
  /^\s*(?:Unhandled exception\. |---> )?((?:[A-Z]\w*\.)+[A-Z]\w*(?:Exception|Error))(?: \(\d+\))?: (.*)$/;
/** `   at Program.<Main>$(String[] args) in /src/Program.cs:line 5` */
const call = /^\s+at .* in (\S+):line (\d+)$/;
const unstarted =
  /^\s*(?:- )?(You must install or update \.NET to run this application\.|The framework '[^']*', version '[^']*'.* was not found\.|The application '[^']*' does not exist.*|The command could not be loaded.*)$/;

/** As .NET says it. */
export const readDotnet: ErrorReader = (lines) => {
  const found = lastMatch(lines, thrown);
  if (found) {
    const [name = '', words = ''] = found.groups;
    const error = name.replace(/^.*\./, '');
    return { error, words, frames: framesIn(lines, call).toReversed() };
  }
  const words = lastMatch(lines, unstarted)?.groups[0];
  return words === undefined ? undefined : { error: '', words, frames: [] };
};
