import { replaceFile } from '../core/project/apply.js';
import type { Report } from '../core/report/report.js';
import type { ReportTarget } from '../core/report/report-target.js';
import { reporterOf } from '../core/report/reporters.js';
import type { CommandContext } from './context.js';

/** Writes the reports that were asked for besides, each whole. */
export async function writeReports(
  report: Report,
  targets: readonly ReportTarget[],
  { messages }: CommandContext,
): Promise<void> {
  for (const { format, path } of targets) {
    const contents = (await reporterOf(format))(report, messages);
    replaceFile(path, { path, contents, mode: 0o644 });
  }
}
