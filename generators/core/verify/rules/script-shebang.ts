import { baseImage, isOfficial } from '../reading/dockerfile/base-image.js';
import { copiesOf } from '../reading/dockerfile/copies.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { mayBeExecuted } from '../reading/dockerfile/executable.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import { programFile } from '../reading/dockerfile/program-file.js';
import { throughInterpreter } from '../reading/started/through-interpreter.js';
import { startingScript } from './example.js';
import { at, inFile } from './finding.js';
import type { Rule } from './rule.js';

/** A script that is started by its name and does not say what runs it, or is none of the commands that are looked for. */
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
    if (!program.direct || text.includes('\0') || !files.isUtf8(path)) return [];
    const right = throughInterpreter(dockerfile, files);
    if (right && !program.path.includes('/')) {
      const sure = isNoCommand(dockerfile) ? 'certain' : 'warn';
      const found = at(right.by, sure, program.path, right.line);
      return [{ ...found, means: 'start-file', code: 'CMD_NOT_FOUND' }];
    }
    if (text.startsWith('#!')) return [];
    // What may not be executed at all fails at that first.
    const sure = !altered && mayBeExecuted(path, dockerfile, files) ? 'certain' : 'warn';
    return [
      right ? at(right.by, sure, path, right.line) : inFile(path, text, 1, sure, path, '#!/bin/sh'),
    ];
  },
};

/** Whether WORKDIR is none of the folders that PATH names, in which commands are looked for. */
function isNoCommand(dockerfile: ParsedDockerfile): boolean {
  const { workdir } = copiesOf(dockerfile, dockerfile.stages.length - 1);
  const setsPath = imageInstructions(dockerfile).some(
    ({ keyword, text }) => keyword === 'ENV' && /\bPATH\b/.test(text),
  );
  return isOfficial(baseImage(dockerfile)) && !setsPath && !/(?:^|\/)s?bin$/.test(workdir ?? 'bin');
}
