import { describe, expect, it } from '@jest/globals';
import { failure } from '../../../generators/core/verdict/failure.js';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { saidOnce } from '../../../generators/core/verify/steps/said-once.js';

const at = { file: 'web/myapp.py', line: 3 };
const warning = (rule: string, location: typeof at | null = null) => ({
  ...{ rule, message: 'm', location },
});

/** A warning, what failed, the stack that was chosen, and whether the warning stays. */
const cases = [
  ['an old base after a good verdict', 'end-of-life', undefined, undefined, true],
  ['an old base that was chosen', 'end-of-life', undefined, 'python2-flask', false],
  ['an old base beside a fault', 'end-of-life', failure('CRASH'), undefined, false],
  ['the port that is the fault', 'other-port', failure('WRONG_PORT'), undefined, false],
  ['the port beside another fault', 'other-port', failure('BUILD_FAILED'), undefined, true],
  ['the address that is the fault', 'loopback', failure('LOOPBACK_BIND'), undefined, false],
  ['the line that is the fault', 'shell-form', failure('CRASH', {}, at), undefined, false],
] as const;

describe('a warning', () => {
  it.each(cases)('%s', async (_of, rule, why, stack, stays) => {
    const dockerfile = parseDockerfile('FROM python:2.7-slim\nCMD ["true"]\n', true);
    const all = [warning(rule, why?.location ? at : null)];
    expect(saidOnce(all, why, { dockerfile: await dockerfile, stack })).toEqual(stays ? all : []);
  });
});
