import { at } from './finding.js';
import type { Rule } from './rule.js';

/** `EXPOSE 8080:5000`: two ports belong to `-p`. Docker takes the second one. */
export const exposedPair: Rule = {
  id: 'exposed-pair',
  code: 'DOCKERFILE_SYNTAX',
  good: { Dockerfile: 'FROM debian\nEXPOSE 5000 5001/tcp\n' },
  bad: { Dockerfile: 'FROM debian\nEXPOSE 8080:5000\n' },
  find: ({ dockerfile }) =>
    dockerfile.instructions
      .filter(
        ({ keyword, words }) => keyword === 'EXPOSE' && words.some((word) => /:\d/.test(word)),
      )
      .map((instruction) => at(instruction, 'warn', instruction.text, alone(instruction.words))),
};

/** The ports inside the container alone. */
const alone = (words: readonly string[]): string =>
  words.map((word) => word.replace(/^.*:/, '')).join(' ');
