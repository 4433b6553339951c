import { askPython } from '../reading/python/ask-python.js';
import { pythonFile, versionFor } from '../reading/python/python-file.js';
import { starting } from './example.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** A program that its Python cannot compile, asked of a Python of this machine. */
export const pythonSyntax: Rule = {
  id: 'python-syntax',
  code: 'CRASH',
  good: starting('print "a"\n', { python: '2.7' }),
  bad: starting('def hello()\n    pass\n', { python: '2.7' }),
  find: async ({ dockerfile, files, run }) => {
    const entry = pythonFile(dockerfile, files);
    const version = entry && versionFor(entry, dockerfile);
    if (!entry || !version || !run) return [];
    const { path, text, altered } = entry;
    const source = files.bytes(path);
    const said = source && (await askPython(run, version, source));
    if (said === undefined) return [];
    const sure = altered || !said.same ? 'warn' : 'certain';
    return [inFile(path, text, said.line, sure, said.message, said.version)];
  },
};
