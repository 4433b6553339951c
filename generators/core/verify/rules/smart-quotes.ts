import type { ProgramFile } from '../reading/dockerfile/program-file.js';
import { pythonFile } from '../reading/python/python-file.js';
import { lineNumber, readPython } from '../reading/python/python-source.js';
import { starting } from './example.js';
import { at, inFile } from './finding.js';
import type { Finding, Rule } from './rule.js';

/** Quotation marks of a word processor, or its no-break space, where a program must be read. */
export const smartQuotes: Rule = {
  id: 'smart-quotes',
  code: 'CRASH',
  good: {
    Dockerfile: 'FROM python:3.13-slim\nLABEL a="l’appli"\nCOPY a.py /\nCMD ["python", "/a.py"]\n',
    'a.py': '# « l’appli »\nprint("“a”")\n',
  },
  bad: starting('print(“a”)\n'),
  find: ({ dockerfile, files }) => {
    const entry = pythonFile(dockerfile, files);
    const marked = dockerfile.instructions
      // A list that is none has a rule of its own.
      .filter(
        ({ text, heredoc }) => !heredoc && /(?:^|[\s=,(])[“”‘«]/.test(text) && !/^\[/.test(text),
      )
      .map((instruction) => at(instruction, 'warn', /[“”‘«]/.exec(instruction.text)?.[0]));
    return [...marked, ...(entry ? inPython(entry) : [])];
  },
};

/** No Python takes these for anything outside of a string. */
function inPython({ path, text, altered }: ProgramFile): Finding[] {
  const { code, brokenAt = code.length } = readPython(text);
  const index = code.search(/[“”‘’«»\u00a0\u200b]/);
  if (index < 0 || index > brokenAt) return [];
  const line = lineNumber(text, index);
  const what = code[index] ?? '';
  const shown = what === '\u00a0' || what === '\u200b' ? `U+${hex(what)}` : what;
  return [inFile(path, text, line, altered ? 'warn' : 'certain', shown)];
}

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
