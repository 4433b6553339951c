import { posix } from 'node:path';
import { at, atSources, whereBuilt } from './finding.js';
import type { Rule } from './rule.js';

/** `COPY ../app.py ./`: nothing above the build context can be copied. */
export const outsideContext: Rule = {
  id: 'outside-context',
  code: 'COPY_MISSING',
  good: { Dockerfile: 'FROM debian\nCOPY a/../app.py /app/\n', 'app.py': '', 'a/b': '' },
  bad: { Dockerfile: 'FROM debian\nCOPY ../elsewhere.py /app/\n' },
  find: ({ dockerfile, files }) =>
    atSources(dockerfile, (source, instruction) => {
      if (!posix.normalize(source.replace(/^\/+/, '')).startsWith('..')) return undefined;
      // BuildKit takes the path as if it began at the context's root.
      const inside = posix.normalize(`/${source}`).slice(1);
      const isSure = !/[*?[\]$\\"']/.test(source) && files.kind(inside || '.') === undefined;
      const sure = whereBuilt(dockerfile, instruction, isSure ? 'certain' : 'warn');
      return at(instruction, sure, source);
    }),
};
