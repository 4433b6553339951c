import { posix } from 'node:path';
import { ignoredBy } from '../reading/context/dockerignore.js';
import { isPlain } from './copy-source.js';
import { at, atSources, whereBuilt } from './finding.js';
import type { Rule } from './rule.js';

/** A file that COPY names and `.dockerignore` keeps away. */
export const ignoredSource: Rule = {
  id: 'ignored-source',
  code: 'COPY_MISSING',
  good: {
    Dockerfile: 'FROM debian\nCOPY app.py src/a.py /app/\n',
    'app.py': '',
    'src/a.py': '',
    '.dockerignore': '# all but these\n**\n!*.py\n!src\nsrc/b*\n',
  },
  bad: {
    Dockerfile: 'FROM debian\nCOPY app.py /app/\n',
    'app.py': '',
    '.dockerignore': '!*.py\n*.py\n',
  },
  find: ({ dockerfile, files }) => {
    const dockerignore = files.text('.dockerignore');
    // This one counts for BuildKit only, and then the other does not.
    const another = files.names('.').find((name) => /dockerfile\.dockerignore$/i.test(name));
    if (dockerignore === undefined || another !== undefined) return [];
    return atSources(dockerfile, (source, instruction) => {
      const path = isPlain(source) ? posix.normalize(`/${source}`).slice(1).replace(/\/$/, '') : '';
      // Of an ignored folder, a line with `!` may bring something back.
      const isWhole = files.kind(path) === 'file' || !/^[ \t]*!/m.test(dockerignore);
      const by = path !== '' && isWhole ? ignoredBy(path, dockerignore) : undefined;
      if (by === undefined || files.kind(path) === undefined) return undefined;
      const sure = whereBuilt(dockerfile, instruction, 'certain');
      return at(instruction, sure, source, `${by.source} (.dockerignore:${by.line})`);
    });
  },
};
