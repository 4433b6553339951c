import type { System } from '../../core/process/system.js';
import { roundText, watchRound } from '../../core/report/progress/round.js';
import type { Showing } from '../../core/report/progress/showing.js';
import { paintFor } from '../../core/report/terminal/paint.js';
import { addressOf } from '../../core/up/browser.js';
import type { ProjectReport, Report } from '../../core/verdict/report.js';
import type { CommandContext } from '../context.js';
import type { ShowRequest } from '../verify/verify-and-show.js';
import { onEachSave } from '../watch/on-each-save.js';
import { keep } from './keep.js';
import { runKept } from './run-kept.js';
import { tellFailure } from './tell-failure.js';

interface Watched {
  readonly dir: string;
  readonly open: boolean;
  readonly prove: (
    signal: AbortSignal,
    more: Pick<ShowRequest, 'showOn' | 'proven'>,
  ) => Promise<number>;
}

/**
 * Proves a project at each save, and puts the new one in the place of the one that runs: which goes
 * on while the new one is not proven. @returns the exit code
 */
export async function upOnEachSave(
  { dir, open, prove }: Watched,
  context: CommandContext,
  system: System,
): Promise<number> {
  const { messages, output } = context;
  const showOn = (showing: Showing) => watchRound(showing, false);
  let isShown = false;
  const tellProven = (project: ProjectReport, port: number) => {
    const paint = paintFor(output.stream('out'));
    const page = addressOf(port, system.env);
    const shown = paint.link?.(page, page) ?? page;
    output.out(roundText(project, new Date(), { messages, paint }, shown));
  };
  const round = async (isFirst: boolean, signal: AbortSignal): Promise<number> => {
    const told: { report?: Report } = {};
    const proven = (report: Report) => {
      told.report = report;
    };
    const exitCode = await prove(signal, { proven, ...(isFirst ? {} : { showOn }) });
    const { report } = told;
    const [project] = report?.projects ?? [];
    if (exitCode !== 0 || report === undefined || project === undefined) return exitCode;
    if (!isShown) {
      output.say('');
      const shown = await keep({ dir, report, open, log: false, signal }, context, system);
      isShown = shown === 0;
      // What a save brings is no more of what is to be typed.
      if (!isFirst) output.say('');
      return shown;
    }
    const kept = await runKept({ dir, report, tell: () => undefined, signal }, system);
    if (kept === undefined) return 0;
    if ('code' in kept) return tellFailure(kept, context);
    tellProven(project, kept.port);
    return 0;
  };
  return onEachSave(dir, round, messages.watch.replacing, context);
}
