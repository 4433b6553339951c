import { readExpectation } from '../options/values/read-expectation.js';
import type { Draft } from './draft.js';
import type { Findings } from './list/findings.js';
import type { Compiled } from './naming/compile-pattern.js';

/** What each student's page must say, by their folders; one that nothing could be looked for by is told. */
export function expectationsOf(
  drafts: readonly Draft[],
  pattern: Compiled,
  findings: Findings,
): ReadonlyMap<string, string> {
  const expected = new Map<string, string>();
  for (const draft of drafts) {
    const text = pattern.fill(draft);
    const reading = readExpectation(text, findings.messages);
    if ('value' in reading) expected.set(draft.folder, text);
    else {
      findings.elsewhere(pattern.where, reading.problem);
      break;
    }
  }
  return expected;
}
