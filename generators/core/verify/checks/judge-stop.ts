import { say } from '../../i18n/say.js';
import type { ActJudged } from './act-judged.js';
import type { RunningProject } from './running.js';
import { isFailure, wrong } from './wrong.js';

/** Stops it, and starts it again for those that come. @param within whole seconds */
export async function judgeStop(within: number, running: RunningProject): Promise<ActJudged> {
  const gone = await running.whyGone();
  if (gone) return { why: await running.explain(gone), gone };
  const seconds = await running.stop(within);
  if (isFailure(seconds)) return { why: seconds };
  const again = await running.renew('start');
  if (seconds < within) return { why: undefined, gone: again };
  return { why: wrong(say('checks.slowStop', within), say('checks.slowStopHint')), gone: again };
}
