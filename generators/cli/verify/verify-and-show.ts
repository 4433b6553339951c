import { valuesOf } from '../../core/checks/values-of.js';
import type { ChosenProjects } from '../../core/choosing/choose.js';
import {
  completeProject,
  completeReport,
  reportOfInvalid,
} from '../../core/choosing/complete-report.js';
import { knownProjects } from '../../core/choosing/known-projects.js';
import { whyNoProject } from '../../core/choosing/no-project.js';
import type { VerifyOptions } from '../../core/options/verify-options.js';
import { portInstead } from '../../core/ports/port-instead.js';
import { machine, type System } from '../../core/process/system.js';
import { watchOn } from '../../core/report/progress/progress.js';
import type { Progress, Showing } from '../../core/report/progress/showing.js';
import { closing } from '../../core/report/terminal/many-text.js';
import { paintFor } from '../../core/report/terminal/paint.js';
import type { Report } from '../../core/verdict/report.js';
import type { WorkReport } from '../../core/verdict/work.js';
import type { KnownProject } from '../../core/verify/reading/read-project.js';
import type { HandedOut } from '../../core/work/look-at-work.js';
import type { CommandContext } from '../context.js';
import { refuse, tidyFor } from '../refuse.js';
import { deliverReport, type ReportOutputs } from '../report/deliver-report.js';
import type { Judging } from './judging.js';
import { isNamedAlone } from './named-alone.js';
import { tellNoEngine } from './no-engine.js';
import { refuseAsAsked } from './refuse-as-asked.js';
import { withEarlier } from './with-earlier.js';

export interface ShowRequest extends ReportOutputs {
  readonly chosen: ChosenProjects;
  /** The folders as they were named: that of a class stands for all of its students. */
  readonly named: readonly string[];
  readonly options: VerifyOptions;
  /** What they are judged by besides their proof. */
  readonly judging?: Judging | undefined;
  /** Whether its user is told by other words what to type, and which port to take. */
  readonly nextIsTold?: true;
  readonly signal: AbortSignal;
  /** How it is shown as it goes, where that is not the usual way. */
  readonly showOn?: (showing: Showing) => Promise<Progress>;
  /** Told of what came of it, where more is to be done with that. */
  readonly proven?: (report: Report) => void;
}

/** The projects of which the class knows what was handed out. */
const handedOut = ({ candidates }: ChosenProjects): readonly HandedOut[] =>
  candidates.flatMap(({ dir, student, known }) =>
    student === undefined || known?.given === undefined
      ? []
      : [{ dir, id: student.id, given: known.given, commit: known.commit }],
  );

/** Verifies and shows it as it goes. @returns the exit code */
export async function verifyAndShow(
  request: ShowRequest,
  context: CommandContext,
  system: System = machine,
): Promise<number> {
  const { chosen, named, options, format, targets, signal, nextIsTold } = request;
  const { judging, showOn, proven } = request;
  const { messages, output } = context;
  const startedAt = new Date();
  const dirs = chosen.candidates.map(({ dir }) => dir);
  const students = new Map(chosen.candidates.map(({ dir, student }) => [dir, student]));
  // What a machine reads is alone on standard output; people read along beside it.
  const forPeople = format === 'text';
  const stream = output.stream(forPeople ? 'out' : 'err');
  const say = forPeople ? output.say : output.err;
  const { columns } = paintFor(stream);
  const tidy = tidyFor(format);
  let progress: Progress | undefined;
  const cleaningUp = () => {
    progress?.close();
    output.err(messages.verify.cleaningUp);
  };
  if (signal.aborted) cleaningUp();
  else signal.addEventListener('abort', cleaningUp, { once: true });
  const known = await knownProjects(chosen.candidates, messages);
  const ofClass = handedOut(chosen);
  // Git and templates are read only where there is a class that knows what it has handed out.
  const work =
    ofClass.length === 0
      ? new Map<string, WorkReport>()
      : await (await import('../../core/work/look-at-work.js')).lookAtWork(
          ...([ofClass, system.run, messages, signal] as const),
        );
  const isAlone = isNamedAlone(chosen, named);
  const judged = (dir: string, known: KnownProject | undefined): KnownProject | undefined =>
    judging === undefined
      ? known
      : {
          ...known,
          judged: {
            ...judging.checks,
            values: valuesOf(students.get(dir), known?.answers ?? judging.own),
          },
        };
  const { verifyAll } = await import('../../core/verify/verify-all.js');
  const verified = await verifyAll({
    ...{ system, dirs, options, messages, signal },
    mayBeLink: isAlone,
    portInstead: isAlone && !nextIsTold ? portInstead : undefined,
    known: (dir) => judged(dir, known.get(dir)),
    whyNoProject: (dir) => whyNoProject(dir, messages),
    tell: (line) => output.err(tidy(line)),
    show: async () => {
      const showing = { stream, count: dirs.length, messages, paint: paintFor(stream), tidy };
      const shown = await (showOn ?? watchOn)(showing);
      progress = shown;
      const ended: Progress['ended'] = (project) =>
        shown.ended(
          completeProject(
            project,
            { student: students.get(project.dir), work: work.get(project.dir) },
            messages,
          ),
        );
      return { watch: shown.watch, ended };
    },
  });
  progress?.close();
  signal.removeEventListener('abort', cleaningUp);
  const complete = (report: Report) => completeReport(report, chosen, work, startedAt, messages);
  const deliver = (report: Report) =>
    deliverReport(report, { format, targets }, context, withEarlier(report, chosen));
  if ('problems' in verified) {
    const invalid = reportOfInvalid(chosen, verified.problems, messages);
    if (invalid === undefined) {
      return refuseAsAsked(verified.problems, named, { format, targets }, context);
    }
    refuse('verify', verified.problems, context, tidy);
    return deliver(complete(invalid));
  }
  if ('noEngine' in verified) {
    const skipped = complete(
      tellNoEngine({ ...verified, dirs, named, nextIsTold }, { say, columns }, context),
    );
    proven?.(skipped);
    return deliver(skipped);
  }
  const report = complete(verified.report);
  proven?.(report);
  if (report.projects.length > 1) say(tidy(closing(report, messages, paintFor(stream))));
  return deliver(report);
}
