import { type ChosenProjects, chooseProjects } from '../../core/choosing/choose.js';
import {
  completeProject,
  completeReport,
  emptyReport,
  reportOfInvalid,
} from '../../core/choosing/complete-report.js';
import { whyNoProject } from '../../core/choosing/no-project.js';
import { problemsText } from '../../core/options/problems-text.js';
import type { VerifyOptions } from '../../core/options/verify-options.js';
import { machine, type System } from '../../core/process/system.js';
import { watchOn } from '../../core/report/progress/progress.js';
import type { Progress } from '../../core/report/progress/showing.js';
import { closing } from '../../core/report/terminal/many-text.js';
import { paintFor } from '../../core/report/terminal/paint.js';
import { inert } from '../../core/text/inert.js';
import { verifyAll } from '../../core/verify/verify-all.js';
import type { CommandContext } from '../context.js';
import { onInterrupt } from '../interrupt.js';
import { deliverReport, type ReportOutputs } from '../report/deliver-report.js';
import { toolCommand } from '../tool-command.js';
import { readVerifyArguments } from './verify-arguments.js';

/** `docker-intro verify [DIR...]`. @returns the exit code */
export async function verifyCommand(
  argv: readonly string[],
  context: CommandContext,
  system: System = machine,
): Promise<number> {
  const { messages, output } = context;
  const { choosing, options, targets, problems } = await readVerifyArguments(argv, messages);
  if (options.help) return (await import('../help.js')).printHelp('verify', context);
  if (options.version) return (await import('../help.js')).printVersion(context);
  if (problems.length > 0) {
    output.err(problemsText(problems, `${toolCommand()} verify --help`, messages));
    return 2;
  }
  const chosen = await chooseProjects(choosing, options.mode, messages);
  if ('problems' in chosen) {
    const help = `${toolCommand()} verify --help`;
    const tidy = process.env.GITHUB_ACTIONS === 'true' ? inert : (text: string) => text;
    output.err(tidy(problemsText(chosen.problems, help, messages)));
    return 2;
  }
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
  const report = completeReport(emptyReport, { candidates: [], shard }, new Date());
  return deliverReport(report, outputs, context);
}

interface ShowRequest extends ReportOutputs {
  readonly chosen: ChosenProjects;
  /** The folders as they were named: that of a class stands for all of its students. */
  readonly named: readonly string[];
  readonly options: VerifyOptions;
  readonly signal: AbortSignal;
}

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
  // GitHub obeys commands in the log, whichever stream they come on.
  const onGitHub = format === 'github' || process.env.GITHUB_ACTIONS === 'true';
  const tidy = onGitHub ? inert : (text: string) => text;
  let progress: Progress | undefined;
  const cleaningUp = () => {
    progress?.close();
    output.err(messages.verify.cleaningUp);
  };
  if (signal.aborted) cleaningUp();
  else signal.addEventListener('abort', cleaningUp, { once: true });
  const verified = await verifyAll({
    ...{ system, dirs, options, messages, signal },
    whyNoProject: (dir) => whyNoProject(dir, messages),
    tell: (line) => output.err(tidy(line)),
    show: async () => {
      const shown = await watchOn(stream, dirs.length, messages, paintFor(stream), tidy);
      progress = shown;
      const ended: Progress['ended'] = (project) =>
        shown.ended(completeProject(project, students.get(project.dir)));
      return { watch: shown.watch, ended };
    },
  });
  progress?.close();
  if ('problems' in verified) {
    const invalid = reportOfInvalid(chosen, verified.problems, messages);
    const help = `${toolCommand()} verify --help`;
    output.err(tidy(problemsText(verified.problems, help, messages)));
    if (invalid === undefined) return 2;
    return deliverReport(completeReport(invalid, chosen, startedAt), { format, targets }, context);
  }
  if ('noEngine' in verified) {
    const { tellNoEngine } = await import('./no-engine.js');
    const untold = tellNoEngine({ ...verified, dirs, named }, say, context);
    return deliverReport(completeReport(untold, chosen, startedAt), { format, targets }, context);
  }
  const report = completeReport(verified.report, chosen, startedAt);
  if (report.projects.length > 1) say(tidy(closing(report, messages, paintFor(stream))));
  return deliverReport(report, { format, targets }, context);
}
