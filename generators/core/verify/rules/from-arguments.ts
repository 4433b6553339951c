import { at } from './finding.js';
import type { Rule } from './rule.js';

/** `FROM` alone, or `FROM python 2.7`. */
export const fromArguments: Rule = {
  id: 'from-arguments',
  code: 'DOCKERFILE_SYNTAX',
  good: { Dockerfile: 'FROM --platform=linux/amd64 debian AS base\nFROM base\n' },
  bad: { Dockerfile: 'FROM debian latest\n' },
  find: ({ dockerfile }) =>
    dockerfile.instructions
      .filter(({ keyword, words, text }) => {
        // A comment behind it has a rule of its own.
        if (keyword !== 'FROM' || /(?:^|\s)#/.test(text)) return false;
        return words.length !== 1 && !(words.length === 3 && /^as$/i.test(words[1] ?? ''));
      })
      .map((instruction) => at(instruction, 'certain', instruction.words.join(':'))),
};
