import { pythonFile, versionFor } from '../reading/python/python-file.js';
import { lineNumber, readPython } from '../reading/python/python-source.js';
import { starting } from './example.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** `print "hello"` under Python 3. */
export const printStatement: Rule = {
  id: 'print-statement',
  code: 'CRASH',
  good: starting('"""\nprint "a"\n"""\nprint ("a")\nprint = print\n'),
  bad: starting('print "a"\n'),
  find: ({ dockerfile, files }) => {
    const entry = pythonFile(dockerfile, files);
    if (!entry || versionFor(entry, dockerfile)?.major !== 3) return [];
    const { path, text, altered } = entry;
    const { code, brokenAt = code.length } = readPython(text);
    const index = code.search(statement);
    if (index < 0 || index > brokenAt) return [];
    // What stands before a continued line decides what it means.
    const isContinued = /[\\([{,]\s*$/.test(code.slice(0, index));
    const line = lineNumber(text, index);
    return [inFile(path, text, line, altered || isContinued ? 'warn' : 'certain')];
  },
};

const statement = /^[ \t]*print[ \t]+(?!(?:in|is|and|or|if|not|for|else)\b)["'\w]/m;
