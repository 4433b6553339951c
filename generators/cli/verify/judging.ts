import type { Checks } from '../../core/checks/check.js';
import { findLab } from '../../core/lab/finding/find-lab.js';
import { givenLab } from '../../core/lab/finding/given-lab.js';
import { isFixed } from '../../core/lab/finding/lab-address.js';
import { labChecks } from '../../core/lab/finding/lab-checks.js';
import type { Problem, RawValue } from '../../core/options/raw.js';
import type { Answers } from '../../core/options/table.js';
import type { Run } from '../../core/process/run.js';
import { madeFrom } from '../../core/project/made-from.js';
import type { CommandContext } from '../context.js';

/** What projects are judged by, and whose words its placeholders take. */
export interface Judging {
  readonly checks: Checks;
  /** The answers of a project that its own user verifies; undefined where a teacher's lab judges. */
  readonly own: Answers | undefined;
}

interface JudgingRequest {
  /** The lab that is named. */
  readonly lab: RawValue | undefined;
  /** The project that its own user has named, alone; undefined where there are others, or a class knows it. */
  readonly dir: string | undefined;
  readonly isOffline: boolean;
  readonly run: Run;
}

/**
 * What projects are judged by: the lab that is named, with the checks that students are not told of;
 * or else the one that a project was made from, without those.
 */
export async function judgingFor(
  { lab, dir, isOffline, run }: JudgingRequest,
  context: CommandContext,
): Promise<{ readonly judging?: Judging; readonly problems: readonly Problem[] }> {
  if (lab === undefined) {
    const judging = dir === undefined ? undefined : await ownJudging(dir, run, context);
    return { ...(judging && { judging }), problems: [] };
  }
  const { messages } = context;
  const given = await givenLab('', lab, { isStored: false, isOffline }, messages);
  if ('problems' in given) return given;
  const read = await labChecks(given.lab.folder, lab.text, true, messages);
  if ('problems' in read) return read;
  const { checks } = read;
  return { ...(checks && { judging: { checks, own: undefined } }), problems: [] };
}

/** Of a lab that is in the cache: nothing is fetched because of what a folder says. */
async function ownJudging(
  dir: string,
  run: Run,
  { locale, messages, output }: CommandContext,
): Promise<Judging | undefined> {
  const made = await madeFrom(dir, locale, undefined, messages);
  const answers = made && 'answers' in made ? made.answers : undefined;
  if (answers?.lab === undefined || !isFixed(answers.lab)) return undefined;
  const found = await findLab(answers.lab, run, true);
  if (!('lab' in found)) return undefined;
  const read = await labChecks(found.lab.folder, found.lab.id, false, messages);
  if ('problems' in read || read.checks === undefined) return undefined;
  output.err(messages.lab.judgedBy(answers.lab));
  // A project cannot say which rules are not looked at.
  return { checks: { ...read.checks, rulesOff: [] }, own: answers };
}
