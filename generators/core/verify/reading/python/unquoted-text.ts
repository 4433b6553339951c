import type { LineFault } from './python-fault.js';
import { wordsOfPython } from './words-of-python.js';

/** What stands before a text: a name and =, `return`, `print`, or a call that is given nothing else. */
const before = /^(?:[A-Za-z_]\w*\s*=\s*|return\s+|print\s+|[A-Za-z_][\w.]*\(\s*)(?=\p{L})/u;
/** Words and what ends sentences: nothing that a value is made of. */
const words = /^\p{L}[\p{L}\p{N}_ ,.!?’-]*$/u;
const ending = /[!?]$/;
/** What is written as people write, and not as names are. */
const isProse = /^\p{Lu}\p{Ll}|[!?]$/u;

/** `GREETING = Hello World!`: a text without its quotation marks. @param line without its strings and comments */
export function unquotedText(line: string): LineFault | undefined {
  const start = before.exec(line)?.[0];
  if (start === undefined) return undefined;
  const isCall = start.trimEnd().endsWith('(');
  if (isCall && !line.endsWith(')')) return undefined;
  const text = line.slice(start.length, isCall ? -1 : undefined).trim();
  if (!words.test(text) || !(ending.test(text) || hasNeighbours(text))) return undefined;
  // Behind a name and = nothing else is meant; elsewhere a comma or a sign may be what is missing.
  if (!start.includes('=') && !isProse.test(text)) return undefined;
  // With parentheses, any Python prints.
  const isStatement = /^print\s+$/.test(start);
  const head = isStatement ? 'print(' : start;
  const tail = isStatement || isCall ? ')' : '';
  return { id: 'unquoted-text', names: [text, `${head}"${text}"${tail}`] };
}

/** Whether two words stand side by side with nothing between them, be it a word of Python. */
function hasNeighbours(text: string): boolean {
  const each = text.split(/ +/);
  return each.some((word, at) => {
    const next = each[at + 1];
    const isJoined = next === undefined || /[^\p{L}\p{N}_]$/u.test(word) || !/^\p{L}/u.test(next);
    return (
      !isJoined &&
      !wordsOfPython.includes(word) &&
      !wordsOfPython.includes(next.replace(/\W+$/, ''))
    );
  });
}
