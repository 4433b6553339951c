import { brokenPair } from './broken-pair.js';
import { decoratorFault } from './decorator-fault.js';
import { faultOfLine } from './line-fault.js';
import type { SyntaxFault } from './python-fault.js';
import { readPython } from './python-source.js';
import { syntaxOfPython3 } from './syntax-of-python3.js';

/** Characters of a line that is looked at: longer ones are data. */
const longestLine = 400;

/** What is wrong with one line of a program. @param major the version of Python, where it is known */
export const faultAt = (
  text: string,
  line: number,
  major: 2 | 3 | undefined,
): SyntaxFault | undefined => faultIn(linesOf(text), line, major);

/** The first thing in a program that no Python reads, seen without one. */
export function syntaxFault(text: string, major: 2 | 3 | undefined): SyntaxFault | undefined {
  const lines = linesOf(text);
  const pair = brokenPair(text);
  const ends = pair?.line ?? Number.POSITIVE_INFINITY;
  for (const line of wholeLines(lines.codes)) {
    if (line >= ends) break;
    const fault = faultIn(lines, line, major);
    if (fault) return fault;
  }
  return pair;
}

interface Lines {
  readonly sources: readonly string[];
  /** Without strings and comments. */
  readonly codes: readonly string[];
  readonly printsAsPython3: boolean;
}

const linesOf = (text: string): Lines => ({
  sources: text.split('\n'),
  codes: readPython(text).code.split('\n'),
  printsAsPython3: /__future__\s+import\b.*\bprint_function/.test(text),
});

function faultIn(
  { sources, codes, printsAsPython3 }: Lines,
  line: number,
  major: 2 | 3 | undefined,
): SyntaxFault | undefined {
  const source = sources[line - 1] ?? '';
  const code = codes[line - 1] ?? '';
  if (source.length > longestLine) return undefined;
  const fault =
    faultOfLine(code, source) ??
    decoratorFault(sources, codes, line - 1) ??
    (major === 2 ? syntaxOfPython3(code, printsAsPython3) : undefined);
  return fault && { ...fault, line };
}

/** The lines that are a statement each, with nothing of it on another one. */
function wholeLines(codes: readonly string[]): readonly number[] {
  let depth = 0;
  let goesOn = false;
  return codes.flatMap((line, index) => {
    const begins = depth === 0 && !goesOn;
    depth += brackets(line);
    goesOn = line.trimEnd().endsWith('\\') || isInString(line);
    return begins && depth === 0 && !goesOn ? [index + 1] : [];
  });
}

const brackets = (line: string): number =>
  (line.match(/[([{]/g) ?? []).length - (line.match(/[)\]}]/g) ?? []).length;

/** Where a string of several lines begins or ends, nothing is certain. */
const isInString = (line: string): boolean => /"""|'''/.test(line);
