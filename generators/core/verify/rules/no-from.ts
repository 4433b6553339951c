import { keywords } from '../reading/dockerfile/instruction.js';
import { exampleBase } from '../reading/started/example-base.js';
import { at } from './finding.js';
import type { Rule } from './rule.js';

/** A Dockerfile that is empty, holds only comments, or does not begin with FROM. */
export const noFrom: Rule = {
  id: 'no-from',
  code: 'DOCKERFILE_SYNTAX',
  good: { Dockerfile: '# a comment\nARG BASE=debian\nFROM $BASE\n' },
  bad: { Dockerfile: 'RUN true\n' },
  find: ({ dockerfile, unreadable, files }) => {
    const { instructions } = dockerfile;
    // A misspelt FROM has a rule of its own.
    if (unreadable || instructions.some(({ keyword }) => !keywords.includes(keyword))) return [];
    const first = instructions.find(({ keyword }) => keyword !== 'ARG');
    if (first?.keyword === 'FROM') return [];
    const base = exampleBase(files);
    if (first === undefined) return [{ sure: 'certain', names: ['', base] }];
    // Podman leaves out what stands before the first FROM.
    const isLate = instructions.some(({ keyword }) => keyword === 'FROM');
    return [at(first, isLate ? 'docker' : 'certain', first.typed, base)];
  },
};
