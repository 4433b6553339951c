import { at } from './finding.js';
import type { Rule } from './rule.js';

/** A Dockerfile in UTF-16, or one in Latin-1 with such letters in its instructions. */
export const dockerfileEncoding: Rule = {
  id: 'dockerfile-encoding',
  code: 'DOCKERFILE_ENCODING',
  good: { Dockerfile: 'binary:# d\xe9j\xe0\nFROM debian\n' },
  bad: { Dockerfile: 'binary:\xff\xfeF\0R\0O\0M\0 \0d\0e\0b\0i\0a\0n\0\n\0' },
  find: ({ dockerfile, unreadable }) => {
    if (unreadable?.refused === 'notUtf8') return [{ sure: 'certain', names: ['UTF-16'] }];
    if (dockerfile.utf8) return [];
    const found = dockerfile.instructions.find(({ text }) => /[\x80-\xff]/.test(text));
    return found ? [at(found, 'warn', 'Latin-1')] : [];
  },
};
