import { readOptions } from '../../core/options/command-options.js';
import type { Problem } from '../../core/options/raw.js';
import { readArgv } from '../../core/options/read-argv.js';
import { readReportTargets } from '../../core/options/values/report-target.js';
import { textOn } from '../../core/report/formats/text.js';
import { unlessTooLong } from '../../core/report/formats/written-as.js';
import { isOverfull } from '../../core/report/merging/is-overfull.js';
import { isOfSeveralLists } from '../../core/report/merging/lists.js';
import { mergeReports } from '../../core/report/merging/merge-reports.js';
import { withoutTimeToCome } from '../../core/report/merging/without-time-to-come.js';
import { withPoints } from '../../core/report/points/with-points.js';
import { readReportFile } from '../../core/report/reading/read-report.js';
import { missingText } from '../../core/report/terminal/missing-text.js';
import { paintFor } from '../../core/report/terminal/paint.js';
import { printable } from '../../core/text/quote.js';
import { readable } from '../../core/verdict/bounds.js';
import type { Report } from '../../core/verdict/report.js';
import type { CommandContext } from '../context.js';
import { refuse } from '../refuse.js';
import { toolCommand } from '../tool-command.js';
import { deliverReport, type ReportOutputs } from './deliver-report.js';
import { oneOnly } from './one-only.js';

/** `docker-intro report FILE...`: reports as one. @returns the exit code */
export async function reportCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  const { messages } = context;
  const said = await readArgv(argv, 'report', messages);
  const { positionals, values } = said;
  const { options, problems: refused } = await readOptions(said, 'report', messages);
  if (options.help || options.version)
    return (await import('../help.js')).inform('report', options, context);
  const { targets, problems: unwritable } = await readReportTargets(values.report, messages);
  const problems: Problem[] = [...said.problems, ...refused, ...unwritable];
  const reports = readAll(positionals, problems, context);
  if (problems.length > 0) return refuse('report', problems, context);
  const merged = mergeReports(reports);
  if (isOverfull(merged)) {
    const { projects, engines, parts } = readable;
    const message = messages.merging.tooMany(projects, engines, parts);
    return refuse('report', [{ where: messages.help.placeholder.FILE, message }], context);
  }
  const outputs = { format: options.format, targets };
  const several = oneOnly(outputs, merged.projects.length, messages);
  if (several.length > 0) return refuse('report', several, context);
  const projects = merged.projects.map((each) => withPoints(each, options.points, messages));
  return tell({ ...merged, projects }, outputs, context);
}

/** Every file is looked at, so that all that is wrong is told at once. */
function readAll(
  files: readonly string[],
  problems: Problem[],
  { messages, output }: CommandContext,
): readonly Report[] {
  if (files.length === 0)
    problems.push({ where: messages.help.placeholder.FILE, message: messages.merging.noFile });
  return files.flatMap((file) => {
    const reading = readReportFile(file, messages);
    if ('problem' in reading) {
      problems.push({ where: file, message: reading.problem });
      return [];
    }
    const { startedAt = '' } = reading.report;
    const report = withoutTimeToCome(reading.report);
    if (report !== reading.report) {
      const untimed = messages.merging.timeToCome(startedAt);
      output.err(messages.door.problem(printable(file, 200), untimed));
    }
    return [report];
  });
}

async function tell(
  report: Report,
  outputs: ReportOutputs,
  context: CommandContext,
): Promise<number> {
  const { messages, output } = context;
  const { merging } = messages;
  const isText = outputs.format === 'text';
  if (isText) {
    const reporter = textOn(paintFor(output.stream('out')));
    const text = unlessTooLong(() => reporter(report, messages));
    output.say(text ?? messages.report.tooLong('text', report.projects.length));
  }
  const [first] = report.missing ?? [];
  if (report.missing && first !== undefined) {
    const again = isOfSeveralLists(report)
      ? merging.severalListsRemedy
      : merging.missingRemedy(`${toolCommand()} verify … --shard ${first}`);
    // The text has named them.
    output.err(isText ? again : [missingText(report, messages), again].join('\n'));
  }
  return deliverReport(report, outputs, context);
}
