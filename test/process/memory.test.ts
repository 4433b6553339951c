import { expect, test } from '@jest/globals';
import { run } from '../../generators/core/process/run.js';

const mebibyte = 1024 * 1024;
const shell = (script: string, ...words: readonly string[]) => ({
  argv: ['sh', '-c', script, 'sh', ...words],
  timeout: 30_000,
});

test('a program takes no more memory than it may, and so does what it starts', async () => {
  // Keeps all that it reads in a variable.
  const hoards = shell(
    'sh -c \'x=$(head -c 30000000 /dev/zero | tr "\\0" a); printf %s "$x" | wc -c\'',
  );
  expect((await run(hoards)).stdout).toBe('30000000\n');
  const bounded = await run({ ...hoards, memory: 16 * mebibyte });
  expect(bounded.stdout).not.toBe('30000000\n');
  expect(bounded.exitCode).not.toBe(0);
});

test('a program with a bound gets its words as they are, and ends as any other', async () => {
  const said = shell('printf "%s|" "$@"; exit 3', 'a b', '', '$HOME', '"');
  const result = await run({ ...said, memory: 16 * mebibyte });
  expect([result.stdout, result.exitCode, result.ended]).toEqual(['a b||$HOME|"|', 3, 'exited']);
  const missing = await run({ argv: ['no-such-program'], timeout: 10_000, memory: mebibyte });
  expect(missing.ended).toBe('missing');
});
