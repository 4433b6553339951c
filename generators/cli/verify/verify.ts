import { type ChosenProjects, chooseProjects } from '../../core/choosing/choose.js';
import { completeReport } from '../../core/choosing/complete-report.js';
import type { Problem } from '../../core/options/raw.js';
import { machine, type System } from '../../core/process/system.js';
import { reportOf } from '../../core/verdict/report-of.js';
import type { CommandContext } from '../context.js';
import { untilMended } from '../fix/until-mended.js';
import { hasTerminal } from '../has-terminal.js';
import { interruptible } from '../interrupt.js';
import { tidyFor } from '../refuse.js';
import { deliverReport, type ReportOutputs } from '../report/deliver-report.js';
import { oneOnly } from '../report/one-only.js';
import { judgingFor } from './judging.js';
import { isNamedAlone, notForOne } from './named-alone.js';
import { refuseAsAsked } from './refuse-as-asked.js';
import { untrusted } from './untrusted.js';
import type { ShowRequest } from './verify-and-show.js';
import { readVerifyArguments } from './verify-arguments.js';
import { withEarlier } from './with-earlier.js';

/** `docker-intro verify [DIR...]`. @returns the exit code */
export async function verifyCommand(
  argv: readonly string[],
  context: CommandContext,
  system: System = machine,
): Promise<number> {
  const { messages } = context;
  const { choosing, options, lab, targets, problems } = await readVerifyArguments(argv, messages);
  if (options.help || options.version)
    return (await import('../help.js')).inform('verify', options, context);
  const { format } = options;
  const named = namedIn(choosing.dirs);
  const refused = (why: readonly Problem[]) =>
    refuseAsAsked(why, named, { format, targets }, context);
  if (problems.length > 0) return refused(problems);
  const chosen = await chooseProjects(choosing, options.mode, messages);
  if ('problems' in chosen) return refused(chosen.problems);
  const left = chosen.leftOut ?? [];
  if (left.length > 0) context.output.err(tidyFor(format)(messages.choosing.leftOut(left)));
  const count = chosen.candidates.length;
  const told = Math.max(count, chosen.earlier?.projects.length ?? 0);
  const isAlone = isNamedAlone(chosen, named);
  const [dir = '.'] = named;
  const { judging, problems: ofLab } = await judgingFor(
    { lab, dir: ownFolder(chosen, isAlone), isOffline: options.offline, run: system.run },
    context,
  );
  const doubts = [
    ...ofLab,
    ...untrusted(options, count, messages),
    ...oneOnly({ format, targets }, told, messages),
    ...notForOne(options, isAlone, targets, messages),
  ];
  if (doubts.length > 0) return refused(doubts);
  if (count === 0) return nothingToDo(chosen, { format, targets }, context);
  // By itself, since a project that was just made is proven by it, too.
  const { verifyAndShow } = await import('./verify-and-show.js');
  const prove = (signal: AbortSignal, more: Pick<ShowRequest, 'showOn' | 'proven'> = {}) =>
    verifyAndShow(
      { chosen, named, options, format, targets, judging, signal, ...more },
      context,
      system,
    );
  if (options.watch) {
    const { onEachSave } = await import('../watch/on-each-save.js');
    const showOn = (await import('../../core/report/progress/round.js')).watchRound;
    return onEachSave(
      dir,
      (isFirst, signal) => prove(signal, isFirst ? {} : { showOn }),
      messages.watch.waiting,
      context,
    );
  }
  const isSeen = isAlone && format === 'text' && hasTerminal();
  const mends = options.fix ? 'always' : isSeen ? 'asked' : 'never';
  const { exitCode } = await untilMended(
    (proven) => interruptible((signal) => prove(signal, { proven })),
    { dir, mends, run: system.run },
    context,
  );
  return exitCode;
}

/** The folder of a project that its own user has named: alone, and no class knows it. */
const ownFolder = ({ candidates: [one] }: ChosenProjects, isAlone: boolean): string | undefined =>
  isAlone && one?.known === undefined ? one?.dir : undefined;

const namedIn = (dirs: readonly string[]): readonly string[] => (dirs.length > 0 ? dirs : ['.']);

/** An empty part, or nothing that is not proven: no failure, and told as any result is. */
function nothingToDo(
  chosen: ChosenProjects,
  outputs: ReportOutputs,
  context: CommandContext,
): Promise<number> {
  const { messages, output } = context;
  const { choosing } = messages;
  const { shard } = chosen;
  const say = outputs.format === 'text' ? output.say : output.err;
  const isPart = shard !== undefined && shard.projects > 0;
  say(
    isPart
      ? choosing.nothingInPart(`${shard.index}/${shard.total}`, shard.projects)
      : choosing.nothing,
  );
  const report = completeReport(
    reportOf([]),
    { candidates: [], shard },
    new Map(),
    new Date(),
    messages,
  );
  return deliverReport(report, outputs, context, withEarlier(report, chosen));
}
