import { completeReport } from '../../core/choosing/complete-report.js';
import type { Problem } from '../../core/options/raw.js';
import { reportOf } from '../../core/verdict/report-of.js';
import { reportInvalid } from '../../core/verify/steps/report-project.js';
import type { CommandContext } from '../context.js';
import { refuse, tidyFor } from '../refuse.js';
import { deliverReport, type ReportOutputs } from '../report/deliver-report.js';

/**
 * Says what cannot be done, and where a machine reads, leaves it a report as well: it finds one
 * whatever was asked for, with a row for a folder that is no project, and none where the fault is
 * nobody's but whoever asked. Files that were asked for are left as they are. @returns the exit code
 */
export async function refuseAsAsked(
  problems: readonly Problem[],
  dirs: readonly string[],
  { format }: ReportOutputs,
  context: CommandContext,
): Promise<number> {
  const exitCode = refuse('verify', problems, context, tidyFor(format));
  if (format === 'text') return exitCode;
  const candidates = dirs
    .filter((dir) => problems.some(({ where }) => where === dir))
    .map((dir) => ({ dir }));
  const rows = candidates.map(({ dir }) =>
    reportInvalid(
      dir,
      problems.filter(({ where }) => where === dir),
      context.messages,
    ),
  );
  const refused = {
    ...reportOf(rows),
    exitCode,
    ...(rows.length === 0 && { outcome: 'error' as const }),
  };
  const report = completeReport(
    refused,
    { candidates, shard: undefined },
    new Map(),
    new Date(),
    context.messages,
  );
  return deliverReport(report, { format, targets: [] }, context);
}
