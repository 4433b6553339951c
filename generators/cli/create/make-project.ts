import { conflictText } from '../../core/creation/create-text.js';
import { hasConflicts, type Prepared } from '../../core/project/prepare.js';
import { changing } from '../../core/project/write-project.js';
import type { UsualContext } from '../context.js';
import { checkCommand } from './commands-to-type.js';
import type { CreateArguments } from './create-arguments.js';
import { writeAndProve } from './write-and-prove.js';

/** Writes what was prepared, shows it or compares it, as the flags say; asks nothing. @returns the exit code */
export async function makeProject(
  prepared: Prepared,
  request: CreateArguments,
  context: UsualContext,
): Promise<number> {
  const { dir, comparison } = prepared;
  const { flags, outputs } = request;
  if (flags.check || flags['dry-run']) {
    const { check, dryRun } = await import('./preview.js');
    return (flags.check ? check : dryRun)(prepared, outputs.format === 'json', context);
  }
  if (hasConflicts(comparison)) {
    const check = checkCommand(prepared);
    context.output.err(conflictText(dir, comparison, check, context.messages));
    return 2;
  }
  return writeAndProve(prepared, changing(comparison.files), request, context);
}
