import { posix } from 'node:path';
import { someMatch } from '../reading/context/glob.js';
import { at, atSources } from './finding.js';
import type { Rule } from './rule.js';

/** `COPY *.txt ./` where nothing ends so: BuildKit copies nothing and says nothing. */
export const noMatch: Rule = {
  id: 'no-match',
  code: 'COPY_MISSING',
  good: { Dockerfile: 'FROM debian\nCOPY *.p? [abc]*.py /app/\n', 'app.py': '' },
  bad: { Dockerfile: 'FROM debian\nCOPY *.txt /app/\n', 'app.py': '' },
  find: ({ dockerfile, files }) =>
    atSources(dockerfile, (source, instruction) => {
      const folder = posix.dirname(posix.normalize(`/${source}`)).slice(1);
      // A pattern for folders is left to the engine.
      if (!/[*?]/.test(source) || /[*?[\]$\\"']|^\.\.|:/.test(folder)) return undefined;
      const pattern = posix.basename(source);
      const isThere = someMatch(pattern, files.names(folder || '.'));
      return isThere !== false || /[$\\"']/.test(pattern)
        ? undefined
        : at(instruction, 'warn', source);
    }),
};
