import { nearest } from '../../options/nearest.js';
import { fromFlags, stageCalled } from '../reading/dockerfile/stages.js';
import { at } from './finding.js';
import type { Finding, Rule } from './rule.js';

/** Names for which the nearest one is looked for. */
const mostAsked = 20;
/** Stages among which it is looked for. */
const mostNames = 1000;

/** `COPY --from=bulder`, where a stage is called `builder`: Docker looks for an image of that name. */
export const stageName: Rule = {
  id: 'stage-name',
  code: 'PULL_NOT_FOUND',
  good: { Dockerfile: 'FROM debian AS builder\nFROM debian\nCOPY --from=Builder /etc/passwd /a\n' },
  bad: { Dockerfile: 'FROM debian AS builder\nFROM debian\nCOPY --from=bulder /etc/passwd /a\n' },
  find: async ({ dockerfile }) => {
    const { stages, instructions } = dockerfile;
    const names = stages.flatMap(({ name }) => name ?? []).slice(0, mostNames);
    const found: Finding[] = [];
    let asked = 0;
    for (const instruction of instructions) {
      for (const from of fromFlags(instruction)) {
        // An image has a tag or a path, or is really called so.
        if (/[:/$@.]/.test(from) || stageCalled(stages, from) !== undefined) continue;
        asked += 1;
        const near = asked > mostAsked ? undefined : await nearest(from, names);
        if (near !== undefined) found.push(at(instruction, 'warn', from, near));
      }
    }
    return found;
  },
};
