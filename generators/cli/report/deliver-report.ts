import { dirname, relative, sep } from 'node:path';
import { replaceFile } from '../../core/disk/replace-file.js';
import type { ReportTarget } from '../../core/options/values/report-target.js';
import type { Format } from '../../core/report/formats/formats.js';
import { writtenAs } from '../../core/report/formats/written-as.js';
import type { Report } from '../../core/verdict/report.js';
import { worstExitCode } from '../../core/verdict/worst.js';
import type { CommandContext } from '../context.js';

/** How the result of a call is told. */
export interface ReportOutputs {
  /** On standard output. */
  readonly format: Format;
  /** Reports that are written besides. */
  readonly targets: readonly ReportTarget[];
}

/**
 * Prints a report where a machine reads it, and writes the files that were asked for.
 * @param whole what is written into them, where that is more
 * @returns the exit code
 */
export async function deliverReport(
  report: Report,
  { format, targets }: ReportOutputs,
  context: CommandContext,
  whole = report,
): Promise<number> {
  const { messages, output } = context;
  const base = fromRepository(process.env);
  let exitCode = report.exitCode;
  /** What is around the project is at fault: a full disk, say. */
  const couldNot = (why: string): void => {
    output.err(why);
    exitCode = worstExitCode([exitCode, 3]);
  };
  if (format !== 'text') {
    const text = await writtenAs(format, report, messages, base);
    if (text === undefined) couldNot(messages.report.tooLong(format, report.projects.length));
    else if (text !== '') output.out(text);
  }
  if (format === 'github') {
    const { appendSummary } = await import('./append-summary.js');
    appendSummary(report, base, context);
  }
  for (const { format: wanted, path } of targets) {
    const back = relative(dirname(path), process.cwd()).split(sep).join('/');
    const contents = await writtenAs(wanted, whole, messages, base, back);
    if (contents === undefined) {
      couldNot(messages.report.tooLong(wanted, whole.projects.length));
      continue;
    }
    try {
      replaceFile(path, { contents, mode: 0o644 });
    } catch (error) {
      couldNot(messages.report.unwritten(path, (error as Error).message));
    }
  }
  return exitCode;
}

/** The folder that we are in, as seen from the repository's root: where GitHub says that it is, else here. */
const fromRepository = (env: Readonly<Record<string, string | undefined>>): string =>
  env.GITHUB_WORKSPACE ? relative(env.GITHUB_WORKSPACE, process.cwd()) : '';
