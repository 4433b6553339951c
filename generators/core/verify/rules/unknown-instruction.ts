import { keywords } from '../reading/dockerfile/instruction.js';
import { breaksOff, firstDocument } from './broken-continuation.js';
import { at } from './finding.js';
import { lineMeant } from './line-meant.js';
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
      unknown.slice(0, mostUnknown).map(async (instruction) => ({
        ...at(instruction, instruction.line > document ? 'warn' : 'certain', instruction.typed),
        ...(await lineMeant(instruction, instruction === dockerfile.instructions.at(-1))),
      })),
    );
  },
};
