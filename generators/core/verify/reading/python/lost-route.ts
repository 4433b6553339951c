import { lineNumber, readPython } from './python-source.js';

/** A line that was to say for which page a function answers, and that Flask takes no notice of. */
export interface LostRoute {
  readonly line: number;
  readonly lacks: '@' | 'path';
  /** The line as it was meant. */
  readonly mended: string;
}

const route = /^[ \t]*(@?)(\w+\.route)[ \t]*(\(.*)?$/gm;
/** What may follow a decorator. */
const decorated = /^\s*(?:@|(?:async\s+)?def\b)/;

/** `app.route("/")` without its @, or `@app.route` without its path, above a function. */
export function lostRoute(text: string): LostRoute | undefined {
  const { code } = readPython(text);
  for (const { 0: all, 1: sign, 2: call, 3: path, index } of code.matchAll(route)) {
    if ((sign === '@') === (path !== undefined)) continue;
    const end = index + all.length;
    if (!decorated.test(code.slice(end, end + longest))) continue;
    const line = lineNumber(text, index + all.search(/\S/));
    return path === undefined
      ? { line, lacks: 'path', mended: `@${call}("/")` }
      : { line, lacks: '@', mended: `@${text.slice(index, index + all.trimEnd().length).trim()}` };
  }
  return undefined;
}

/** UTF-16 code units behind it in which a function must begin. */
const longest = 500;
