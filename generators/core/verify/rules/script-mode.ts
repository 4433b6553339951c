import { entryOf } from '../python-entry.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** A script that is started by its name and may not be executed. */
export const scriptMode: Rule = {
  id: 'script-mode',
  code: 'CMD_NOT_EXECUTABLE',
  good: {
    Dockerfile: 'FROM debian\nCOPY run.sh /\nRUN chmod +x /run.sh\nCMD ["/run.sh"]\n',
    'run.sh': '#!/bin/sh\ntrue\n',
  },
  bad: {
    Dockerfile: 'FROM debian\nCOPY run.sh /\nCMD ["/run.sh"]\n',
    'run.sh': '#!/bin/sh\ntrue\n',
  },
  find: ({ dockerfile, files }) => {
    const entry = entryOf(dockerfile, files);
    // Windows has no such mode, and there docker marks every file as executable.
    if (!entry || entry.program.interpreter !== undefined || process.platform === 'win32')
      return [];
    const isSet = dockerfile.instructions.some(
      ({ keyword, text, flags }) =>
        (keyword === 'RUN' && /\b(?:chmod|install)\b/.test(text)) ||
        flags.some((flag) => flag.startsWith('--chmod')),
    );
    if (isSet || (files.mode(entry.path) & 0o111) !== 0) return [];
    return [inFile(entry.path, entry.text, 1, 'warn', entry.path)];
  },
};
