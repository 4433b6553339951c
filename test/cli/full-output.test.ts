import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderWith } from '../temporary-folder.js';
import { runCommand } from './run-command.js';

/** @param first a command before it, whose output is read */
const call = (args: readonly string[], redirect: string, first?: readonly string[]) => {
  const cwd = folderWith({ 'roster.csv': 'login\nada\n' });
  const before = `exec ${redirect}`;
  const made = first === undefined ? Promise.resolve() : runCommand(first, { cwd });
  return { cwd, done: made.then(() => runCommand(args, { cwd, before })) };
};

describe('an output that cannot be written', () => {
  test.each([
    [['--version'], 1],
    [['--help'], 1],
    [['class', 'roster.csv'], 1],
    [['class', 'roster.csv', '--dry-run'], 1],
    [['class', 'roster.csv', '--format', 'json'], undefined],
    [['my-app', '--yes'], 1],
    [['my-app', '--dry-run'], 1],
    [['verify', 'made', '--static'], 1],
    [['verify', 'made', '--static', '--format', 'json'], undefined],
  ])('is told in one plain line: %j', async (args, lines) => {
    const { done } = call(args, '>/dev/full', ['made', '--yes']);
    const { code, stderr } = await done;
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^The output.*ENOSPC.*\n$/m)]);
    if (lines !== undefined) expect(stderr.trim().split('\n')).toHaveLength(lines);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|bug/);
  });

  test('does not keep what is asked for from being done', async () => {
    const { cwd, done } = call(['class', 'roster.csv'], '>/dev/full 2>/dev/full');
    expect((await done).code).toBe(3);
    expect(readdirSync(join(cwd, 'class')).sort()).toEqual(['ada', 'class.json']);
  });
});
