import { type ErrorReader, frameAt, lastMatch } from './program-error.js';

/** `PHP Fatal error:  Uncaught Error: … in /app/index.php:3`, on a line of Apache's too. */
const told =
  /(?:PHP )?((?:Parse|Fatal|Recoverable fatal) error): {1,2}(.*?) in (\/\S+?)(?::(\d+)(?=$|\\n|\s)| on line (\d+))/;
/** What it could not even begin. */
const unread = /^(Could not open input file: .*|Directory \S+ does not exist\.)$/;

/** As PHP says it. */
export const readPhp: ErrorReader = (lines) => {
  const found = lastMatch(lines, told);
  if (found === undefined) {
    const words = lastMatch(lines, unread)?.groups[0];
    return words === undefined ? undefined : { error: '', words, frames: [] };
  }
  const [error = '', words = '', file = '', line, other] = found.groups;
  return { error: `PHP ${error}`, words, frames: [frameAt(file, line ?? other ?? '')] };
};
