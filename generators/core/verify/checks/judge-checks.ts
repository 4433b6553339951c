import type { Act, Check } from '../../checks/check.js';
import { unknownIn } from '../../checks/placeholders.js';
import { say } from '../../i18n/say.js';
import { type Failure, failure, outcomeOf } from '../../verdict/failure.js';
import type { Outcome } from '../../verdict/report.js';
import type { Saying } from '../../verdict/saying.js';
import { type ActsOn, judgeAct } from './judge-act.js';
import { textsOf } from './texts-of.js';

/** What came of a check. */
export interface JudgedCheck {
  readonly check: Check;
  readonly outcome: Outcome;
  /** Why it did not pass. */
  readonly failure?: Failure;
  /** The id of the check that it would have needed. */
  readonly needs?: string;
  /** Why nobody could judge it, where that is no other check. */
  readonly unjudged?: Saying;
  readonly seconds: number;
}

/** How far a project must have come for a check to be judged; each takes those before it. */
const stages = ['files', 'image', 'container', 'page'] as const;
type Stage = (typeof stages)[number];

/** Where a project did not come any further, and why. */
export interface Broken {
  readonly stage: Stage;
  readonly failure: Failure;
}

const takes: Readonly<Record<Act['verb'], Stage>> = {
  ...{ file: 'files', build: 'image', image: 'image', run: 'container', log: 'container' },
  ...{ stops: 'container', service: 'container', page: 'page', survives: 'page' },
};

/** The verb that is about a stage itself. */
const ownVerb: Partial<Record<Stage, Act['verb']>> = { image: 'build', container: 'run' };

export interface JudgeRequest extends Omit<ActsOn, 'seen'> {
  readonly broken?: Broken | undefined;
  /** The checks about its proof that it passed, where nothing of it is there any more. */
  readonly passed: readonly Act['verb'][];
  readonly signal: AbortSignal;
}

/**
 * Judges a project by its checks, one after the other. Why it came no further is told once: by the
 * check whose own that is, or else by the first one that takes it; the others are not judged.
 */
export async function judgeChecks(request: JudgeRequest): Promise<readonly JudgedCheck[]> {
  const { checks = [] } = request.project.judged ?? {};
  const judged = new Map<string, JudgedCheck>();
  const seen: ActsOn['seen'] = [];
  let cut = request.broken && { ...request.broken, by: tellerOf(request.broken.stage, checks) };
  for (const check of checks) {
    const began = performance.now();
    if (request.signal.aborted && cut?.stage !== 'files') {
      cut = { stage: 'files', failure: failure(request.signal.reason), by: check.id };
    }
    const kept = withoutLook(check, cut, judged, request);
    const { why, gone } = kept ? {} : await judgeAct(check, { ...request, seen });
    if (gone) cut = { stage: 'container', failure: gone, by: check.id };
    const seconds = (performance.now() - began) / 1000;
    judged.set(check.id, { check, ...(kept ?? resultOf(why)), seconds });
  }
  return [...judged.values()];
}

type Result = Omit<JudgedCheck, 'check' | 'seconds'>;

/** A stage that was not reached, and the check that tells why. */
interface Cut extends Broken {
  readonly by: string;
}

const resultOf = (why: Failure | undefined): Result =>
  why === undefined ? { outcome: 'pass' } : { outcome: outcomeOf(why.code), failure: why };

/** What comes of a check that there is nothing to look at for; undefined where there is. */
function withoutLook(
  check: Check,
  cut: Cut | undefined,
  judged: ReadonlyMap<string, JudgedCheck>,
  request: JudgeRequest,
): Result | undefined {
  const isCut = cut !== undefined && isWithin(cut.stage, takes[check.act.verb]);
  if (isCut && cut.by === check.id) return resultOf(cut.failure);
  const unmet = check.needs.map((id) => judged.get(id)).find((one) => one?.outcome !== 'pass');
  if (unmet) return { outcome: 'skip', needs: unmet.needs ?? unmet.check.id };
  if (isCut) return { outcome: 'skip', needs: cut.by };
  const values = request.project.judged?.values ?? {};
  const [unknown] = textsOf(check.act).flatMap((text) => unknownIn(text, values));
  if (unknown !== undefined) {
    return { outcome: 'skip', unjudged: say('checks.notKnown', `{${unknown}}`) };
  }
  return isReached(check, request)
    ? undefined
    : { outcome: 'skip', unjudged: say('checks.notHere') };
}

const isWithin = (stage: Stage, taken: Stage): boolean =>
  stages.indexOf(stage) <= stages.indexOf(taken);

/** The check that tells why a stage was not reached: there is one, where any takes it. */
function tellerOf(stage: Stage, checks: readonly Check[]): string {
  const own = checks.find(({ act }) => act.verb === ownVerb[stage]);
  const first = checks.find(({ act }) => isWithin(stage, takes[act.verb]));
  return (own ?? first)?.id ?? '';
}

/** Whether there is what a check looks at. */
const isReached = ({ act }: Check, { running, passed }: JudgeRequest): boolean =>
  act.verb === 'file' || running !== undefined || passed.includes(act.verb);
