import { nearest } from '../../options/nearest.js';
import { keywords } from '../reading/dockerfile/instruction.js';
import { breaksOff, firstDocument } from './broken-continuation.js';
import { at } from './finding.js';
import type { Rule } from './rule.js';

/** A file of which more lines than these begin so is no Dockerfile, and nobody wants to hear of each. */
const mostUnknown = 100;

/** `RUM pip install flask`. */
export const unknownInstruction: Rule = {
  id: 'unknown-instruction',
  code: 'DOCKERFILE_SYNTAX',
  good: { Dockerfile: 'from debian\nrun true \\\n # a comment\n\n && true\n' },
  bad: { Dockerfile: 'FROM debian\nRUM true\n' },
  find: async ({ dockerfile }) => {
    const unknown = dockerfile.instructions.filter(
      (instruction) =>
        !keywords.includes(instruction.keyword) && !breaksOff(instruction, dockerfile),
    );
    const document = firstDocument(dockerfile);
    return Promise.all(
      unknown.slice(0, mostUnknown).map(async (instruction) => {
        const typed = /^[\w\u00a0-]+/.exec(instruction.typed)?.[0] ?? instruction.typed;
        // A no-break space, as some keyboards make one, glues the word to the next.
        const word = typed.split('\u00a0')[0]?.toLowerCase() ?? '';
        const near = await nearest(
          word,
          keywords.map((keyword) => keyword.toLowerCase()),
        );
        const sure = instruction.line > document ? 'warn' : 'certain';
        return at(instruction, sure, instruction.typed, near?.toUpperCase() ?? '');
      }),
    );
  },
};
