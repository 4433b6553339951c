import type { PageAct } from '../../checks/check.js';
import { type CheckValues, fillExpectation } from '../../checks/placeholders.js';
import { say } from '../../i18n/say.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { inOneLine, readPage } from '../page/read-page.js';
import { patternDeadline } from '../probe/find-pattern.js';
import type { Answer } from '../probe/http-probe.js';
import { isSuccess, judgeAnswer } from '../probe/judge-answer.js';
import { expectedText, says } from '../probe/says.js';
import { askPage, questionOf } from './ask-page.js';
import { filledJson, isSameJson, jsonAt } from './filled-json.js';
import type { RunningProject } from './running.js';
import { textSays } from './text-says.js';
import { isFailure, wrong } from './wrong.js';

/** UTF-16 code units of what a page has that are told. */
const mostTold = 200;

/** Asks for a page and judges it. @returns why it is not right; undefined where it is */
export async function judgePage(
  act: PageAct,
  values: CheckValues,
  running: RunningProject,
): Promise<Failure | undefined> {
  const question = questionOf(act, values);
  const mayBeKnown = act.method === 'get' && !leadsOn(act);
  const known = mayBeKnown ? running.firstAnswer(question.path) : undefined;
  const answer = known ?? (await askPage(act, question, running));
  if (isFailure(answer)) return answer;
  const why = await judge(answer, act, values, running.signal);
  return why && running.explain(why);
}

/** Whether it is about where an answer sends, which whoever waited has followed. */
const leadsOn = ({ status }: PageAct): boolean =>
  status !== undefined && status >= 300 && status <= 399;

async function judge(
  answer: Answer,
  act: PageAct,
  values: CheckValues,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  const wanted = act.says.map((expect) => fillExpectation(expect, values));
  if (answer.kind === 'response') {
    const other = otherStatus(answer.status, act);
    if (other) return other;
  }
  for (const expect of wanted.length > 0 ? wanted : [undefined]) {
    const status = act.status ?? statusIfBare(answer, act);
    const verdict = await judgeAnswer(answer, { expect, status }, signal);
    if (verdict === undefined) return failure('NOT_READY', { mute: true });
    if ('failure' in verdict) return verdict.failure;
  }
  if (answer.kind !== 'response') return undefined;
  return (
    (await judgeNot(answer, act, values, signal)) ??
    (await judgeHeaders(answer, act, values, signal)) ??
    judgeJson(answer, act, values)
  );
}

/** Another status than the one that is asked for; what is wrong with the application itself is told otherwise. */
function otherStatus(got: number, { status }: PageAct): Failure | undefined {
  if (status === undefined || got === status || got >= 500) return undefined;
  const words = { message: [say('checks.status', got, status)], remedy: [] };
  return { ...failure('HTTP_STATUS', { number: got }), words };
}

type Response = Extract<Answer, { kind: 'response' }>;

/** A page that is asked for to be read must have something to read; other answers may be empty. */
const statusIfBare = (answer: Answer, { method, header, json }: PageAct): number | undefined => {
  const mayBeEmpty = method !== 'get' || header.length > 0 || json.length > 0;
  return mayBeEmpty && answer.kind === 'response' && isSuccess(answer.status)
    ? answer.status
    : undefined;
};

async function judgeNot(
  answer: Response,
  { saysNot }: PageAct,
  values: CheckValues,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  const said = { body: answer.body, page: readPage(answer) };
  for (const each of saysNot) {
    const expect = fillExpectation(each, values);
    const found = await says(said, expect, signal);
    if (found === 'late') return late(expectedText(expect));
    if (found) return wrong(say('checks.saysNot', expectedText(expect)));
  }
  return undefined;
}

const late = (expected: string): Failure =>
  failure('PATTERN_TIMEOUT', { expected, number: patternDeadline / 1000 });

async function judgeHeaders(
  { headers = {} }: Response,
  { header }: PageAct,
  values: CheckValues,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  for (const [name, each] of header) {
    const expect = fillExpectation(each, values);
    const expected = expectedText(expect);
    const got = Object.hasOwn(headers, name) ? headers[name] : undefined;
    if (got === undefined) return wrong(say('checks.noHeader', name, expected));
    const found = await textSays(got, expect, signal);
    if (found === 'late') return late(expected);
    if (!found) return wrong(say('checks.header', name, expected, got.slice(0, mostTold)));
  }
  return undefined;
}

function judgeJson(answer: Response, { json }: PageAct, values: CheckValues): Failure | undefined {
  if (json.length === 0) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(answer.body);
  } catch {
    return wrong(say('checks.notJson', inOneLine(readPage(answer)).slice(0, mostTold)));
  }
  for (const [path, value] of json) {
    const wanted = filledJson(value, values);
    const got = jsonAt(data, path);
    if (isSameJson(got, wanted)) continue;
    const expected = JSON.stringify(wanted);
    return got === undefined
      ? wrong(say('checks.noJson', path, expected))
      : wrong(say('checks.json', path, expected, shortJson(got)));
  }
  return undefined;
}

/** A value as it is told of; one whose lists lie in each other without an end only by its beginning. */
function shortJson(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, mostTold);
  } catch {
    return Array.isArray(value) ? '[…' : '{…';
  }
}
