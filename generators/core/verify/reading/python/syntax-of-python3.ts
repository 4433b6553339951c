import type { SyntaxFault } from './python-fault.js';

/** What only Python 3 reads: as it is written, and what takes its place in Python 2. */
const forms: readonly (readonly [RegExp, string, string?])[] = [
  [/(?<![\w"'])(?:[fF][rR]?|[rR][fF])["']/, 'f"…"', '"…".format(…)'],
  [/^\s*async\s+(?:def|for|with)\b/, 'async'],
  [/\bawait\s+\w/, 'await'],
  [/^\s*nonlocal\s/, 'nonlocal'],
  [/:=/, ':='],
  [/\byield\s+from\b/, 'yield from'],
  [/^\s*raise\b.*\bfrom\b/, 'raise … from …'],
  [/^\s*def\b[^#]*->/, 'def … -> …'],
  [/^\s*def\s+\w+\s*\([^)]*\w\s*:/, 'def …(name: type)'],
  [/^\s*def\s+\w+\s*\([^)]*(?:\*\s*,|,\s*\/\s*[,)])/, 'def …(*, name)'],
  [/^\s*class\s+\w+\s*\([^)]*=/, 'class …(metaclass=…)'],
  [
    /^\s*(?!(?:lambda|else|try|finally|except|with|while|if|for|class|print|return)\b)[A-Za-z_][\w.]*\s*:\s*[A-Za-z_][\w.[\], |]*(?:=|$)/,
    'name: type',
  ],
  [/^\s*\*?\w+\s*,\s*\*\w+\s*=(?!=)|^\s*\*\w+\s*,[^=]*=(?!=)/, 'a, *b = …'],
  [/(?<![\w.])\d+_\d/, '1_000', '1000'],
  [/^\s*match\s+[^=(].*:\s*$|^\s*case\s.*:\s*$/, 'match'],
];

const printing = /\bprint\s*\(.*\b(?:end|sep|file|flush)\s*=/;

/** The first thing of a line that Python 2 cannot read. @param printsAsPython3 whether the program has asked for that */
export function syntaxOfPython3(
  code: string,
  printsAsPython3: boolean,
): Pick<SyntaxFault, 'id' | 'names'> | undefined {
  if (printing.test(code) && !printsAsPython3) {
    const names = ['print(…, end=…)', 'from __future__ import print_function'] as const;
    return { id: 'syntax-python3', names };
  }
  const found = forms.find(([pattern]) => pattern.test(code));
  return found && { id: 'syntax-python3', names: [found[1], found[2] ?? ''] };
}
