import { type ErrorReader, frameAt, lastMatch } from './program-error.js';

/** Behind an error that kept it from being compiled stands that it was. */
const died =
  /^(?!BEGIN failed|Execution of|Compilation failed)(.*) at (\S+\.(?:p[lm]|psgi)) line (\d+)(?:\.|, (?:near .*|at .*|<.*))$/;

/** As Perl says it. */
export const readPerl: ErrorReader = (lines) => {
  const found = lastMatch(lines, died);
  if (found === undefined) return undefined;
  const [words = '', file = '', line = ''] = found.groups;
  return { error: '', words, frames: [frameAt(file, line)] };
};
