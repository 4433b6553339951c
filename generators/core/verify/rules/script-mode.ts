import { mayBeExecuted } from '../reading/dockerfile/executable.js';
import { programFile } from '../reading/dockerfile/program-file.js';
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
    const entry = programFile(dockerfile, files);
    if (!entry || entry.program.interpreter !== undefined) return [];
    if (mayBeExecuted(entry.path, dockerfile, files)) return [];
    return [inFile(entry.path, entry.text, 1, 'warn', entry.path)];
  },
};
