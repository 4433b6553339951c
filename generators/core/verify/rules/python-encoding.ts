import { posix } from 'node:path';
import { pythonFile, versionFor } from '../reading/python/python-file.js';
import { lineNumber } from '../reading/python/python-source.js';
import { starting } from './example.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** `é` in a program for Python 2 that does not tell its encoding; Latin-1 or UTF-16 in any. */
export const pythonEncoding: Rule = {
  id: 'python-encoding',
  code: 'CRASH',
  good: starting('# -*- coding: utf-8 -*-\nprint("é")\n', { python: '2.7' }),
  bad: starting('# un café\nprint("a")\n', { python: '2.7' }),
  find: ({ dockerfile, files, context }) => {
    const entry = pythonFile(dockerfile, files);
    if (!entry) return [];
    const { path, text, altered } = entry;
    const sure = altered ? 'warn' : 'certain';
    // Its first line would be shown as nobody has written it.
    if (files.isUtf16(path) || text.includes('\0')) {
      const names = [posix.join(context, path), 'Python'] as const;
      return [{ sure, path, line: 1, names, means: 'utf-16' }];
    }
    const version = versionFor(entry, dockerfile);
    if (!version) return [];
    if (text.startsWith('\ufeff') || saysCoding(text)) return [];
    const index = text.search(/[\x80-\uffff]/);
    const isRead = version.major === 3 && files.isUtf8(path);
    if (index < 0 || isRead) return [];
    const encoding = files.isUtf8(path) ? 'utf-8' : 'latin-1';
    return [inFile(path, text, lineNumber(text, index), sure, text[index], encoding)];
  },
};

/** Source: https://peps.python.org/pep-0263/ */
const saysCoding = (text: string): boolean =>
  text.split(/\r\n?|\n/, 2).some((line) => /^[ \t\f]*#.*?coding[:=][ \t]*[-\w.]+/.test(line));
