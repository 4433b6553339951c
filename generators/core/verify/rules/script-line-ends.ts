import { posix } from 'node:path';
import { programFile } from '../reading/dockerfile/program-file.js';
import { isPlain } from './copy-source.js';
import { startingScript } from './example.js';
import { at, atSources, inFile } from './finding.js';
import type { Finding, Rule } from './rule.js';

/** A script with the line ends of Windows: Linux looks for a program called `sh\r`. */
export const scriptLineEnds: Rule = {
  id: 'script-line-ends',
  code: 'CMD_NOT_FOUND',
  good: {
    Dockerfile: 'FROM debian\nCOPY --chown=0:0 run.sh /\nRUN chmod +x /run.sh\nCMD ["/run.sh"]\n',
    'run.sh': '#!/bin/sh\ntrue\n',
  },
  bad: startingScript('#!/bin/sh\r\ntrue\r\n'),
  find: ({ dockerfile, files, context }) => {
    // A .gitattributes lies in the folder of the project.
    const named = (path: string) => posix.join(context, path);
    const hasThem = (path: string) => /^#![^\n]*\r\n/.test(files.text(path) ?? '');
    const entry = programFile(dockerfile, files);
    const found: Finding[] = [];
    if (entry && hasThem(entry.path)) {
      const { path, text, program, altered } = entry;
      // Started by its name, the first line decides; an interpreter may forgive the rest.
      const isSimple = /^#!\s*\S+(?: [^\s-]\S*)?\r\n/.test(text);
      const sure = altered || program.interpreter !== undefined || !isSimple ? 'warn' : 'certain';
      found.push(inFile(path, text, 1, sure, named(path)));
    }
    const others = atSources(dockerfile, (source, instruction) => {
      const isOther = source !== entry?.path && /\.(?:sh|bash)$/.test(source);
      return isOther && isPlain(source) && hasThem(source)
        ? at(instruction, 'warn', named(source))
        : undefined;
    });
    return [...found, ...others];
  },
};
