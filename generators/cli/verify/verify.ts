import { type ChosenProjects, chooseProjects } from '../../core/choosing/choose.js';
import {
  completeProject,
  completeReport,
  reportOfInvalid,
} from '../../core/choosing/complete-report.js';
import { whyNoProject } from '../../core/choosing/no-project.js';
import type { VerifyOptions } from '../../core/options/verify-options.js';
import { machine, type System } from '../../core/process/system.js';
import { watchOn } from '../../core/report/progress/progress.js';
import type { Progress } from '../../core/report/progress/showing.js';
import { closing } from '../../core/report/terminal/many-text.js';
import { paintFor } from '../../core/report/terminal/paint.js';
import type { Report } from '../../core/verdict/report.js';
import { reportOf } from '../../core/verdict/report-of.js';
import { verifyAll } from '../../core/verify/verify-all.js';
import type { CommandContext } from '../context.js';
import { onInterrupt } from '../interrupt.js';
import { refuse, tidyFor } from '../refuse.js';
import { deliverReport, type ReportOutputs } from '../report/deliver-report.js';
import { untrusted } from './untrusted.js';
import { readVerifyArguments } from './verify-arguments.js';

/** `docker-intro verify [DIR...]`. @returns the exit code */
export async function verifyCommand(
  argv: readonly string[],
  context: CommandContext,
  system: System = machine,
): Promise<number> {
  const { messages } = context;
  const { choosing, options, targets, problems } = await readVerifyArguments(argv, messages);
  if (options.help || options.version)
    return (await import('../help.js')).inform('verify', options, context);
  if (problems.length > 0) return refuse('verify', problems, context);
  const chosen = await chooseProjects(choosing, options.mode, messages);
  if ('problems' in chosen) return refuse('verify', chosen.problems, context);
  const doubts = untrusted(options, chosen.candidates.length, messages);
  if (doubts.length > 0) return refuse('verify', doubts, context);
  const { format } = options;
  if (chosen.candidates.length === 0) return nothingToDo(chosen, { format, targets }, context);
  const { signal, release } = onInterrupt();
  try {
    return await verifyAndShow(
      { chosen, named: namedIn(choosing.dirs), options, format, targets, signal },
      context,
      system,
    );
  } finally {
    release();
  }
}

const namedIn = (dirs: readonly string[]): readonly string[] => (dirs.length > 0 ? dirs : ['.']);

/** An empty part, or nothing that is not proven: no failure, and told as any result is. */
function nothingToDo(
  { shard }: ChosenProjects,
  outputs: ReportOutputs,
  context: CommandContext,
): Promise<number> {
  const { messages, output } = context;
  const { choosing } = messages;
  const say = outputs.format === 'text' ? output.out : output.err;
  const isPart = shard !== undefined && shard.projects > 0;
  say(
    isPart
      ? choosing.nothingInPart(`${shard.index}/${shard.total}`, shard.projects)
      : choosing.nothing,
  );
  const report = completeReport(reportOf([]), { candidates: [], shard }, new Date(), messages);
  return deliverReport(report, outputs, context);
}

interface ShowRequest extends ReportOutputs {
  readonly chosen: ChosenProjects;
  /** The folders as they were named: that of a class stands for all of its students. */
  readonly named: readonly string[];
  readonly options: VerifyOptions;
  readonly signal: AbortSignal;
}

/** Whether there is one project, which was named as such: not one of a class, nor what is left of many. */
const isNamedAlone = (
  { candidates: [first, ...others] }: ChosenProjects,
  [dir, ...more]: readonly string[],
): boolean =>
  others.length + more.length === 0 && first?.dir === dir && first?.student === undefined;

/** Verifies and shows it as it goes. @returns the exit code */
export async function verifyAndShow(
  { chosen, named, options, format, targets, signal }: ShowRequest,
  context: CommandContext,
  system: System = machine,
): Promise<number> {
  const { messages, output } = context;
  const startedAt = new Date();
  const dirs = chosen.candidates.map(({ dir }) => dir);
  const students = new Map(chosen.candidates.map(({ dir, student }) => [dir, student]));
  // What a machine reads is alone on standard output; people read along beside it.
  const forPeople = format === 'text';
  const stream = output.stream(forPeople ? 'out' : 'err');
  const say = forPeople ? output.out : output.err;
  const tidy = tidyFor(format);
  let progress: Progress | undefined;
  const cleaningUp = () => {
    progress?.close();
    output.err(messages.verify.cleaningUp);
  };
  if (signal.aborted) cleaningUp();
  else signal.addEventListener('abort', cleaningUp, { once: true });
  const verified = await verifyAll({
    ...{ system, dirs, options, messages, signal },
    mayBeLink: isNamedAlone(chosen, named),
    whyNoProject: (dir) => whyNoProject(dir, messages),
    tell: (line) => output.err(tidy(line)),
    show: async () => {
      const shown = await watchOn(stream, dirs.length, messages, paintFor(stream), tidy);
      progress = shown;
      const ended: Progress['ended'] = (project) =>
        shown.ended(completeProject(project, students.get(project.dir), messages));
      return { watch: shown.watch, ended };
    },
  });
  progress?.close();
  const complete = (report: Report) => completeReport(report, chosen, startedAt, messages);
  const deliver = (report: Report) => deliverReport(complete(report), { format, targets }, context);
  if ('problems' in verified) {
    const invalid = reportOfInvalid(chosen, verified.problems, messages);
    const refused = refuse('verify', verified.problems, context, tidy);
    return invalid === undefined ? refused : deliver(invalid);
  }
  if ('noEngine' in verified) {
    const { tellNoEngine } = await import('./no-engine.js');
    return deliver(tellNoEngine({ ...verified, dirs, named }, say, context));
  }
  const report = complete(verified.report);
  if (report.projects.length > 1) say(tidy(closing(report, messages, paintFor(stream))));
  return deliverReport(report, { format, targets }, context);
}
