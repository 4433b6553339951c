import type { Flags } from '../core/options/raw.js';
import { hasConflicts, type Prepared } from '../core/project/prepare.js';
import { changing } from '../core/project/write-project.js';
import { conflictText } from '../core/report/creation/create-text.js';
import type { CommandContext } from './context.js';
import { writeAndFinish } from './finish.js';
import { repeatCommand } from './repeat-command.js';
import type { Shown } from './shown.js';

/** What follows once everything is known, where nobody is asked. @returns the exit code */
export async function proceed(
  prepared: Prepared,
  flags: Flags,
  shown: Shown,
  context: CommandContext,
): Promise<number> {
  const { dir, comparison } = prepared;
  if (flags.check || flags['dry-run']) {
    const { check, dryRun } = await import('./preview.js');
    return (flags.check ? check : dryRun)(prepared, shown.format === 'json', context);
  }
  if (hasConflicts(comparison)) {
    const check = repeatCommand(prepared, ['--check']);
    context.output.err(conflictText(dir, comparison, check, context.messages));
    return 2;
  }
  return writeAndFinish(prepared, changing(comparison.files), flags, shown, context);
}
