import { answersFrom } from '../class/standing/stored-texts.js';
import type { Messages } from '../i18n/messages.js';
import { readExpectation } from '../options/values/read-expectation.js';
import type { KnownProject } from '../verify/reading/read-project.js';
import type { Candidate } from './candidate.js';

/**
 * What the class knows of its projects, by their folders: who they are and what their pages must say
 * does not come from what was handed in. A class.json that somebody has made unfit says nothing.
 */
export async function knownProjects(
  candidates: readonly Candidate[],
  messages: Messages,
): Promise<ReadonlyMap<string, KnownProject>> {
  const found = new Map<string, KnownProject>();
  for (const { dir, known } of candidates) {
    if (known === undefined) continue;
    const answers = known.given && (await answersFrom(known.given.answers, messages));
    const expect = known.expect === undefined ? undefined : readExpectation(known.expect, messages);
    found.set(dir, {
      ...(answers && { answers }),
      ...(expect && 'value' in expect && { expect: expect.value }),
    });
  }
  return found;
}
