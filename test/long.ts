import { test } from '@jest/globals';

/** Whether this is the run that nobody waits for (`npm run test:long`), as at night. */
const isLong = process.env['DOCKER_INTRO_TEST_LONG'] === '1';

/** Of something that is told by a part of it as well: what a push waits for, and what the long run has. */
export const sized = <Size>(push: Size, long: Size): Size => (isLong ? long : push);

/** A test of the long run only. */
export const longTest: typeof test | typeof test.skip = isLong ? test : test.skip;
