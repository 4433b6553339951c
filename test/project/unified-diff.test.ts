import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { comparePlan } from '../../generators/core/project/compare.js';
import type { Plan } from '../../generators/core/project/plan.js';
import { unifiedDiff } from '../../generators/core/project/unified-diff.js';
import { folderWith } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { planFor, textsOf } from './plan-for.js';

const git = (dir: string) => (diff: string) =>
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: dir, input: diff });
const patch = (dir: string) => (diff: string) =>
  execFileSync('patch', ['-p1', '--batch', '--fuzz=0'], { cwd: dir, input: diff, stdio: 'pipe' });

const long = Array.from({ length: 200 }, (_, line) => `line ${line}`);
const planOf = (files: Readonly<Record<string, string>>): Plan => ({
  files: Object.entries(files).map(([path, contents]) => ({ path, contents, mode: 0o644 })),
});

describe.each([
  ['git apply', git],
  ['patch', patch],
])('%s makes of it what was planned', (_name, apply) => {
  test.each([
    ['a changed line', 'a\nb\nc\n', 'a\nB\nc\n'],
    [
      'far places',
      `${long.join('\n')}\n`,
      `x\n${long.slice(0, 100).join('\n')}\n${long.slice(103).join('\n')}\n`,
    ],
    ['no line end before', 'a\nb', 'a\nb\n'],
    ['no line end after', 'a\nb\n', 'a\nb'],
    ['an empty file before', '', 'a\n'],
    ['the line ends of Windows', 'a\r\nb\r\n', 'a\r\nB\r\n'],
    ['both line ends', 'a\r\nb\n', 'a\nB\n'],
    ['tabs and trailing blanks', 'a\t\nb \n', 'a\t\n\t\n'],
    ['a line that looks like the ruler', 'a\n', '===================\n'],
    ['lines that look like a diff', '--- a\n+++ b\n', '@@ -1 +1 @@\n--- a\t\n'],
    ['text beyond ASCII', 'é\u2028x\n', 'ü\u2028y\n'],
  ])('%s', async (_what, before, after) => {
    const folder = folderWith({ 'web/app.py': before });
    const { files } = comparePlan(planOf({ 'web/app.py': after }), folder, false);
    const diff = await unifiedDiff(files);
    apply(folder)(diff);
    expect(treeOf(folder)).toEqual({ 'web/app.py': after });
  });

  test('a whole project, from nothing and from another one', async () => {
    const wanted = await planFor({ greeting: '--- "x"', ci: 'github' });
    for (const before of [{}, textsOf(await planFor({ locale: 'fr', stack: 'python3-flask' }))]) {
      const folder = folderWith(before);
      mkdirSync(join(folder, 'web'), { recursive: true });
      apply(folder)(await unifiedDiff(comparePlan(wanted, folder, false).files));
      expect(treeOf(folder)).toEqual(textsOf(wanted));
    }
  });
});

test('nothing is said of what is the same', async () => {
  const plan = await planFor();
  const { files } = comparePlan(plan, folderWith(textsOf(plan)), false);
  expect(await unifiedDiff(files)).toBe('');
});
