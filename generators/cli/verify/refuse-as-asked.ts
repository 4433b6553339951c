import { completeReport } from '../../core/choosing/complete-report.js';
import type { Problem } from '../../core/options/raw.js';
import { reportOf } from '../../core/verdict/report-of.js';
import { reportInvalid } from '../../core/verify/steps/report-project.js';
import type { CommandContext } from '../context.js';
import { refuse, tidyFor } from '../refuse.js';
import { deliverReport, type ReportOutputs } from '../report/deliver-report.js';

/**
 * Says what cannot be done, and where a machine reads, tells it in a report as well: it finds one
 * whatever was asked for. Files that were asked for are left as they are. @returns the exit code
 */
export async function refuseAsAsked(
  problems: readonly Problem[],
  [dir = '.']: readonly string[],
  { format }: ReportOutputs,
  context: CommandContext,
): Promise<number> {
  const exitCode = refuse('verify', problems, context, tidyFor(format));
  if (format === 'text') return exitCode;
  const invalid = reportOf([reportInvalid(dir, problems, context.messages)]);
  const report = completeReport(
    { ...invalid, exitCode },
    { candidates: [{ dir }], shard: undefined },
    new Map(),
    new Date(),
    context.messages,
  );
  return deliverReport(report, { format, targets: [] }, context);
}
