import type { Check, PageAct } from '../../checks/check.js';
import { type CheckValues, fill } from '../../checks/placeholders.js';
import type { Messages } from '../../i18n/messages.js';
import { say, sayFailure, speak } from '../../i18n/say.js';
import { exitCodes, type Failure } from '../../verdict/failure.js';
import type { CheckReport, CheckSaid } from '../../verdict/report.js';
import type { Saying } from '../../verdict/saying.js';
import type { JudgedCheck } from './judge-checks.js';

/** What is told of the checks of a project, in the user's language. */
export function reportChecks(
  judged: readonly JudgedCheck[],
  values: CheckValues,
  messages: Messages,
): readonly CheckReport[] {
  const numbers = new Map(judged.map(({ check }, at) => [check.id, at + 1]));
  return judged.map((one) => {
    const { check, outcome, seconds, needs } = one;
    const said = saidOf(one, numbers, values);
    const spoken = (sayings: readonly Saying[]) =>
      sayings.length === 0 ? null : speak(sayings, messages);
    return {
      ...{ id: check.id, title: speak(said.title, messages), outcome },
      ...{ message: spoken(said.message), hint: spoken(said.hint) },
      ...{ points: outcome === 'pass' ? check.points : 0, of: check.points },
      seconds: Math.round(seconds * 1000) / 1000,
      ...(needs === undefined ? {} : { needs }),
      ...(check.isHidden ? { hidden: true as const } : {}),
      said,
    };
  });
}

/** What a project fails by that its checks tell of: what the machine is at fault for, or the first of its own. */
export function checksFailure(
  judged: readonly JudgedCheck[],
  values: CheckValues,
): Failure | undefined {
  const first =
    judged.find(({ outcome }) => outcome === 'error') ??
    judged.find(({ outcome }) => outcome === 'fail');
  if (first?.failure === undefined) return undefined;
  const { message, hint } = saidOf(first, new Map(), values);
  const { check, failure } = first;
  const number = judged.indexOf(first) + 1;
  const called = check.title ?? (check.act.verb === 'page' ? pageTitle(check.act, values) : '');
  const head = say('checks.notPassed', number, called);
  return { ...failure, words: { message: [head, ...message], remedy: hint } };
}

function saidOf(
  { check, failure, needs, unjudged }: JudgedCheck,
  numbers: ReadonlyMap<string, number>,
  values: CheckValues,
): CheckSaid {
  const title = [check.title ? say('checks.asWritten', check.title) : titleOf(check, values)];
  if (needs !== undefined) {
    return { title, message: [say('checks.needs', numbers.get(needs) ?? 0)], hint: [] };
  }
  if (failure === undefined) return { title, message: unjudged ? [unjudged] : [], hint: [] };
  const { message, remedy } = sayFailure(failure);
  // Who has made the exercise knows best what a student may have missed; not so of the machine.
  const isOwn = check.hint !== undefined && exitCodes[failure.code] === 1;
  return { title, message, hint: isOwn ? [say('checks.asWritten', check.hint)] : remedy };
}

const pageTitle = ({ method, path }: PageAct, values: CheckValues): string =>
  `${method.toUpperCase()} ${fill(path, values)}`;

/** What a check is called of which nobody says it. */
function titleOf({ act }: Check, values: CheckValues): Saying {
  switch (act.verb) {
    case 'page':
      return say('checks.title.page', act.method, fill(act.path, values));
    case 'log':
      return say('checks.title.log', act.service ?? '');
    case 'stops':
      return say('checks.title.stops', act.within);
    case 'survives':
      return say(`checks.title.${act.what}`);
    case 'file':
      return say('checks.title.file', act.exists);
    case 'service':
      return say('checks.title.service', act.name);
    default:
      return say(`checks.title.${act.verb}`);
  }
}
