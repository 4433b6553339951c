import { nearest } from '../options/nearest.js';
import { type RawAnswers, type RawValue, repeated } from '../options/raw.js';
import { readPair } from '../options/read-pair.js';
import { type AnswerId, answerIds, isAnswer } from '../options/table.js';
import type { Findings } from './list/findings.js';

/** What each `--set OPTION=PATTERN` says; of two for the same option, the last one counts. */
export async function readSet(set: RawValue | undefined, findings: Findings): Promise<RawAnswers> {
  const patterns: { [K in AnswerId]?: RawValue } = {};
  for (const said of repeated(set)) {
    const { text, where } = said;
    const pair = readPair(said);
    if (pair === undefined) {
      findings.elsewhere(where, findings.messages.roster.setForm(text));
      continue;
    }
    const [name, pattern] = pair;
    if (!isAnswer(name)) {
      const near = await nearest(name, answerIds);
      findings.elsewhere(where, findings.messages.roster.setUnknown(name, near, answerIds));
    } else patterns[name] = pattern;
  }
  return patterns;
}
