import { describe } from '@jest/globals';
import { isHere, type ProgramName, programs } from './programs.js';

/**
 * `describe`, where these programs are on this machine; else tests that are left out. `npm test`
 * tells of them at its end, or fails for them.
 */
export const needing = (
  ...names: readonly ProgramName[]
): typeof describe | typeof describe.skip =>
  names.every((name) => isHere(programs[name])) ? describe : describe.skip;
