import type { Facts, FailureCode } from '../verify/failure.js';

/** What is said of a failure: what happened, and what mends it. */
export interface FailureSentences {
  readonly message: (facts: Facts) => string;
  readonly remedy: (facts: Facts) => string;
}

/** A language says something of every failure there is, or does not compile. */
export type FailureWords = Readonly<Record<FailureCode, FailureSentences>>;
