import { nearest } from '../options/nearest.js';
import { type RawAnswers, type RawSet, type RawValue, repeated } from '../options/raw.js';
import { readPair } from '../options/read-pair.js';
import { type AnswerId, answerIds, isAnswer } from '../options/table.js';
import type { Findings } from './list/findings.js';

/** What is said for every student, each a pattern: answers, and answers to the questions of the lab. */
export interface SaidForAll {
  readonly patterns: RawAnswers;
  readonly own: RawSet;
}

/**
 * What each `--set NAME=PATTERN` says; of two for the same name, the last one counts.
 * @param asked the names of what the lab asks
 */
export async function readSet(
  set: RawValue | undefined,
  asked: readonly string[],
  findings: Findings,
): Promise<SaidForAll> {
  const patterns: { [K in AnswerId]?: RawValue } = {};
  const own: Record<string, RawValue> = {};
  for (const said of repeated(set)) {
    const { text, where } = said;
    const pair = readPair(said);
    if (pair === undefined) {
      findings.elsewhere(where, findings.messages.roster.setForm(text));
      continue;
    }
    const [name, pattern] = pair;
    if (isAnswer(name)) patterns[name] = pattern;
    else if (asked.includes(name)) own[name] = pattern;
    else {
      const all = [...answerIds, ...asked];
      const near = await nearest(name, all);
      findings.elsewhere(where, findings.messages.roster.setUnknown(name, near, all));
    }
  }
  return { patterns, own };
}
