import type { SyntaxFault } from './python-fault.js';
import { lineNumber, readPython } from './python-source.js';
import { stringMeant } from './string-meant.js';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The first bracket or quotation mark that has no partner. */
export function brokenPair(text: string): SyntaxFault | undefined {
  const { code, brokenAt } = readPython(text);
  const at = (id: SyntaxFault['id'], index: number): SyntaxFault => ({
    ...{ id, names: [text[index] ?? ''], line: lineNumber(text, index) },
  });
  const open: number[] = [];
  for (const found of code.slice(0, brokenAt).matchAll(/[()[\]{}]/g)) {
    if (closing[found[0]] !== undefined) open.push(found.index);
    else {
      const last = open.pop();
      if (last === undefined || closing[code[last] ?? ''] !== found[0]) {
        return at('bracket-close', found.index);
      }
    }
  }
  if (brokenAt !== undefined) return openText(text, brokenAt);
  const [first] = open;
  return first === undefined ? undefined : at('bracket-open', first);
}

function openText(text: string, index: number): SyntaxFault {
  const line = lineNumber(text, index);
  const meant = stringMeant(text.split('\n')[line - 1]?.trim() ?? '');
  const mark = text[index] ?? '';
  return { id: 'string-open', names: meant === undefined ? [mark] : [mark, meant], line };
}
