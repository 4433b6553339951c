import type { ListeningLine } from '../reading/listening-lines.js';

/** A line of a program, where it is in its file. */
type Line = Pick<ListeningLine, 'path' | 'line' | 'source'>;

/** `const host = 'localhost'`, `HOST := "127.0.0.1"`, `const host = process.env.HOST || "localhost"` */
const assigned =
  /^\s*(?:[\w<>]+\s+){0,4}([A-Za-z_$]\w*)\s*(?::\s*\w+\s*)?:?=[^=\n]{0,80}["'`](?:127\.0\.0\.1|localhost|::1)["'`]/;

/** What makes a program listen. */
const call = /\b(?:\w*[Ll]isten\w*|\w*[Ss]erver?|run|serve|start|bind|\w*Socket\w*)\s*\(/;

const longestLine = 500;

/** The line of a file that names this machine's own address, for a call of it that listens. */
export function assignedHost(path: string, lines: readonly string[]): Line | undefined {
  const short = lines.map((line) => line.slice(0, longestLine));
  const calls = short.filter((line) => call.test(line));
  for (const [index, line] of short.entries()) {
    const name = assigned.exec(line)?.[1];
    if (name === undefined || !calls.some((each) => hasWord(each, name))) continue;
    return { path, line: index + 1, source: line.trim() };
  }
  return undefined;
}

const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\w$.])${word.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
