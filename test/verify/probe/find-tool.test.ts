import { describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../../generators/core/process/run.js';
import { findTool, type Launch } from '../../../generators/core/verify/probe/find-tool.js';

const result = (exitCode: number | null, stdout = ''): RunResult => ({
  ...{ ended: exitCode === null ? 'timedOut' : 'exited', exitCode, stdout },
  ...{ stderr: '', output: stdout, seconds: 0 },
});

/** An image with these programs, of which some do not work. */
const imageWith =
  (programs: readonly string[], broken: readonly string[] = []): Launch =>
  async (program, words) => {
    if (!programs.includes(program)) return result(127);
    const isListing = program === 'sh' && words[1]?.startsWith('for each');
    if (isListing) return result(0, programs.join('\n'));
    return result(broken.includes(program) ? 1 : 0);
  };

describe('a program to ask with', () => {
  test.each([
    ['with Python', ['sh', 'bash', 'python3', 'python'], [], 'python3'],
    ['whose python3 does not start', ['sh', 'bash', 'python3'], ['python3'], 'bash'],
    ['of Alpine', ['sh', 'busybox', 'nc', 'wget'], [], 'sh'],
    ['without a shell, with node', ['/nodejs/bin/node'], [], '/nodejs/bin/node'],
    ['without a shell, with Python', ['python3'], [], 'python3'],
    ['from nothing', [], [], undefined],
    ['with a shell and no more', ['sh'], [], undefined],
  ] as const)('in an image %s', async (_what, programs, broken, wanted) => {
    const tool = await findTool(imageWith(programs, broken));
    expect(tool?.programs[0]).toBe(wanted);
  });

  test('nothing is known where the engine does not answer', async () => {
    expect(await findTool(async () => result(null))).toBeUndefined();
    expect(await findTool(async () => result(125))).toBeUndefined();
  });
});
