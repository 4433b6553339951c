import { mayBeExecuted } from '../reading/dockerfile/executable.js';
import { programFile } from '../reading/dockerfile/program-file.js';
import { startingScript } from './example.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** A script that is started by its name and does not say what runs it. */
export const scriptShebang: Rule = {
  id: 'script-shebang',
  code: 'CMD_FORMAT',
  good: {
    Dockerfile: 'FROM debian\nCOPY run.sh /\nCMD ["sh", "/run.sh"]\n',
    'run.sh': 'true\n',
  },
  bad: startingScript('true\n'),
  find: ({ dockerfile, files }) => {
    const entry = programFile(dockerfile, files);
    if (!entry || entry.program.interpreter !== undefined) return [];
    const { path, text, program, altered } = entry;
    // A shell runs such a script itself, and a program is no text.
    if (!program.direct || text.startsWith('#!') || text.includes('\0') || !files.isUtf8(path)) {
      return [];
    }
    // What may not be executed at all fails at that first.
    const isCertain = !altered && mayBeExecuted(path, dockerfile, files);
    const extension = /\.(\w+)$/.exec(path)?.[1];
    return [
      inFile(
        path,
        text,
        1,
        isCertain ? 'certain' : 'warn',
        path,
        extension === 'py' ? '#!/usr/bin/env python' : '#!/bin/sh',
      ),
    ];
  },
};
