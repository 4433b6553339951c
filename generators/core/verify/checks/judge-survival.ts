import type { PageAct, Renewal } from '../../checks/check.js';
import { type CheckValues, fill } from '../../checks/placeholders.js';
import { say, sayFailure } from '../../i18n/say.js';
import type { ActJudged } from './act-judged.js';
import { judgePage } from './judge-page.js';
import type { RunningProject } from './running.js';

/** Does that to a project, and asks again for the pages that were right: they must be so still. */
export async function judgeSurvival(
  what: Renewal,
  values: CheckValues,
  running: RunningProject,
  seen: readonly PageAct[],
): Promise<ActJudged> {
  const gone = await running.renew(what);
  if (gone) return { why: gone, gone };
  for (const page of seen) {
    const why = await judgePage(page, values, running);
    if (why === undefined) continue;
    const words = {
      message: [say('checks.lost', fill(page.path, values)), ...sayFailure(why).message],
      remedy: [say(`checks.lostHint.${what}`)],
    };
    return { why: { ...why, words } };
  }
  return { why: undefined };
}
