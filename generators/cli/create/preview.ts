import { dryRunText } from '../../core/creation/create-text.js';
import { planJson } from '../../core/creation/plan-json.js';
import type { Prepared } from '../../core/project/prepare.js';
import { told } from '../../core/text/told.js';
import type { UsualContext } from '../context.js';
import { isGithubLog } from '../output.js';
import { tidyFor } from '../refuse.js';

/** `--dry-run`: what would be written. */
export async function dryRun(
  { dir, comparison }: Prepared,
  json: boolean,
  { messages, output }: UsualContext,
): Promise<number> {
  if (json) output.out(planJson(dir, comparison));
  else output.say(dryRunText(dir, comparison, messages));
  for (const path of comparison.blocked) output.err(messages.create.blocked(path));
  return 0;
}

/** `--check`: the difference between what stands there and what these answers give. */
export async function check(
  { dir, comparison }: Prepared,
  json: boolean,
  { messages, output }: UsualContext,
): Promise<number> {
  const { unifiedDiff } = await import('../../core/project/unified-diff.js');
  const { files, blocked } = comparison;
  const same = blocked.length === 0 && files.every(({ action }) => action === 'identical');
  if (json) output.out(planJson(dir, comparison));
  else if (!same) output.out(tidyFor('text')(asSeen(await unifiedDiff(files))));
  for (const path of blocked) output.err(messages.create.blocked(path));
  output.err(same ? messages.create.same(dir) : messages.create.different(dir));
  return same ? 0 : 1;
}

/** Lines of others' files. Where people read them nothing in them moves or hides; `git apply` gets each byte. */
const asSeen = (diff: string): string =>
  process.stdout.isTTY || isGithubLog() ? told(diff) : diff;
