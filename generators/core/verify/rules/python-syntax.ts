import { askPython } from '../reading/python/ask-python.js';
import { pythonFile, versionFor } from '../reading/python/python-file.js';
import { faultAt, syntaxFault } from '../reading/python/syntax-fault.js';
import { starting } from './example.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** A program that its Python cannot compile, asked of a Python of this machine; where there is none, what no Python reads. */
export const pythonSyntax: Rule = {
  id: 'python-syntax',
  code: 'CRASH',
  good: starting('print "a"\n', { python: '2.7' }),
  bad: starting('def hello()\n    pass\n', { python: '2.7' }),
  find: async ({ dockerfile, files, run }) => {
    const entry = pythonFile(dockerfile, files);
    if (!entry || !run) return [];
    const { path, text, altered } = entry;
    if (files.isUtf16(path) || text.includes('\0')) return [];
    const version = versionFor(entry, dockerfile);
    const source = files.bytes(path);
    const said = version && source && (await askPython(run, version, source));
    if (said === 'fine') return [];
    const first = syntaxFault(text, version?.major);
    // Python notices where it cannot go on, which may be below what is wrong.
    const above = first && said && first.line < said.line ? first : undefined;
    const fault = said ? (faultAt(text, said.line, version?.major) ?? above) : first;
    const sure = altered || (said && !said.same && !fault) ? 'warn' : 'certain';
    if (fault) {
      const { id, names, line } = fault;
      return [{ ...inFile(path, text, line, sure, ...names), means: id }];
    }
    return said ? [inFile(path, text, said.line, sure, said.message, said.version)] : [];
  },
};
