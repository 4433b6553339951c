import { posix } from 'node:path';
import { mayBeExecuted } from '../reading/dockerfile/executable.js';
import { programFile } from '../reading/dockerfile/program-file.js';
import { throughInterpreter } from '../reading/started/through-interpreter.js';
import { startingScript } from './example.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** A script that is started by its name and may not be executed. */
export const scriptMode: Rule = {
  id: 'script-mode',
  code: 'CMD_NOT_EXECUTABLE',
  good: startingScript('#!/bin/sh\ntrue\n'),
  bad: startingScript('#!/bin/sh\ntrue\n', { executable: false }),
  find: ({ dockerfile, files, context }) => {
    const entry = programFile(dockerfile, files);
    if (!entry || entry.program.interpreter !== undefined) return [];
    if (mayBeExecuted(entry.path, dockerfile, files)) return [];
    // A command is typed in the folder of the project.
    const path = posix.join(context, entry.path);
    const right = throughInterpreter(dockerfile, files);
    return [inFile(entry.path, entry.text, 1, 'warn', path, right?.line ?? '')];
  },
};
