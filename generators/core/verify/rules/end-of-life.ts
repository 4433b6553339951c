import { endOfLife } from '../reading/dockerfile/end-of-life-dates.js';
import { at } from './finding.js';
import type { Rule } from './rule.js';

/** A base image that gets no more security fixes. */
export const endOfLifeImage: Rule = {
  id: 'end-of-life',
  code: 'PULL_NOT_FOUND',
  good: { Dockerfile: 'FROM python:3.13-slim\nCMD ["true"]\n' },
  bad: { Dockerfile: 'FROM python:2.7-slim\nCMD ["true"]\n' },
  find: ({ dockerfile, today }) => {
    const froms = dockerfile.instructions.filter(({ keyword }) => keyword === 'FROM');
    return froms.flatMap((instruction) => {
      const stage = dockerfile.stages[instruction.stage];
      const date = stage?.reachable ? endOfLife(stage.image) : undefined;
      if (date === undefined || new Date(date) > today) return [];
      return [at(instruction, 'warn', stage?.image ?? '', date)];
    });
  },
};
