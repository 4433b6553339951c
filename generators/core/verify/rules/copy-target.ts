import { copyDestination, copySources } from '../reading/dockerfile/copied.js';
import { at } from './finding.js';
import type { Rule } from './rule.js';

/** `COPY a b /app`: of several files the target is a folder, and must look like one. */
export const copyTarget: Rule = {
  id: 'copy-target',
  code: 'COPY_MISSING',
  good: { Dockerfile: 'FROM debian\nCOPY a b /app/\nCOPY a b ./\n', a: '', b: '' },
  bad: { Dockerfile: 'FROM debian\nCOPY a b /app\n', a: '', b: '' },
  find: ({ dockerfile }) =>
    dockerfile.instructions
      .filter((instruction) => copySources(instruction).length > 1)
      .filter(({ text }) => !/(?:^|\s)#/.test(text))
      .map((instruction) => ({ instruction, target: copyDestination(instruction) }))
      .filter(({ target }) => !/[/$]$|\$|\]$|["'“”]/.test(target))
      .map(({ instruction, target }) => at(instruction, 'warn', target)),
};
