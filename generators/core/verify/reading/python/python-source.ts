/** Python source as its compiler sees it: what stands in strings and comments is blanked. */
interface PythonSource {
  /** As many characters and lines as the source. */
  readonly code: string;
  /** The first character of a string that is not closed; undefined where all is. */
  readonly brokenAt: number | undefined;
}

const token = /#[^\n]*|("""|'''|"|')/g;

/** Blanks strings (their quotes stay) and comments. */
export function readPython(source: string): PythonSource {
  let code = '';
  let brokenAt: number | undefined;
  let at = 0;
  token.lastIndex = 0;
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    const [text, quote] = found;
    code += source.slice(at, found.index);
    if (quote === undefined) {
      code += blank(text);
      at = found.index + text.length;
    } else {
      const end = endOfString(source, found.index + quote.length, quote);
      if (!end.closed) brokenAt ??= found.index;
      const inside = source.slice(found.index + quote.length, end.at);
      code += quote + blank(inside) + (end.closed ? quote : '');
      at = end.at + (end.closed ? quote.length : 0);
    }
    token.lastIndex = at;
  }
  return { code: code + source.slice(at), brokenAt };
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Where the closing quote of a string begins, or where it breaks off. */
function endOfString(source: string, from: number, quote: string): { at: number; closed: boolean } {
  let at = from;
  while (at < source.length) {
    if (source[at] === '\\') at += 2;
    else if (source.startsWith(quote, at)) return { at, closed: true };
    else if (source[at] === '\n' && quote.length === 1) return { at, closed: false };
    else at += 1;
  }
  return { at: source.length, closed: false };
}

/** The line of a character, counted from 1. */
export const lineNumber = (source: string, index: number): number =>
  source.slice(0, index).split('\n').length;
