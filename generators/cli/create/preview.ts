import { dryRunText } from '../../core/creation/create-text.js';
import { planJson } from '../../core/creation/plan-json.js';
import type { Prepared } from '../../core/project/prepare.js';
import type { CommandContext } from '../context.js';

/** `--dry-run`: what would be written. */
export async function dryRun(
  { dir, comparison }: Prepared,
  json: boolean,
  { messages, output }: CommandContext,
): Promise<number> {
  output.out(json ? planJson(dir, comparison) : dryRunText(dir, comparison, messages));
  for (const path of comparison.blocked) output.err(messages.create.blocked(path));
  return 0;
}

/** `--check`: the difference between what stands there and what these answers give. */
export async function check(
  { dir, comparison }: Prepared,
  json: boolean,
  { messages, output }: CommandContext,
): Promise<number> {
  const { unifiedDiff } = await import('../../core/project/unified-diff.js');
  const { files, blocked } = comparison;
  const same = blocked.length === 0 && files.every(({ action }) => action === 'identical');
  if (json) output.out(planJson(dir, comparison));
  else if (!same) output.out(await unifiedDiff(files));
  for (const path of blocked) output.err(messages.create.blocked(path));
  output.err(same ? messages.create.same(dir) : messages.create.different(dir));
  return same ? 0 : 1;
}
