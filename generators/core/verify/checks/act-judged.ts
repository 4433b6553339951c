import type { Failure } from '../../verdict/failure.js';

/** What came of what a check does. */
export interface ActJudged {
  /** Why it is not right; undefined where it is. */
  readonly why: Failure | undefined;
  /** Why the application does not run any more, where that is so. */
  readonly gone?: Failure | undefined;
}
