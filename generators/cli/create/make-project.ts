import { conflictText } from '../../core/creation/create-text.js';
import type { Flags } from '../../core/options/raw.js';
import { hasConflicts, type Prepared } from '../../core/project/prepare.js';
import { changing } from '../../core/project/write-project.js';
import type { CommandContext } from '../context.js';
import type { ReportOutputs } from '../report/deliver-report.js';
import { repeatCommand } from './repeat-command.js';
import { writeAndProve } from './write-and-prove.js';

/** Writes what was prepared, shows it or compares it, as the flags say; asks nothing. @returns the exit code */
export async function makeProject(
  prepared: Prepared,
  flags: Flags,
  outputs: ReportOutputs,
  context: CommandContext,
): Promise<number> {
  const { dir, comparison } = prepared;
  if (flags.check || flags['dry-run']) {
    const { check, dryRun } = await import('./preview.js');
    return (flags.check ? check : dryRun)(prepared, outputs.format === 'json', context);
  }
  if (hasConflicts(comparison)) {
    const check = repeatCommand(prepared, ['--check']);
    context.output.err(conflictText(dir, comparison, check, context.messages));
    return 2;
  }
  return writeAndProve(prepared, changing(comparison.files), flags, outputs, context);
}
