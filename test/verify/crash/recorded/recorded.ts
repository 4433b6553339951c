import type { FailureCode } from '../../../../generators/core/verdict/failure.js';
import type { Example } from '../../../../generators/core/verify/rules/rule.js';

/** What a container really said, but for lines that are of the language alone. */
export interface Recorded {
  readonly of: string;
  /** The whole project; its context is its folder. */
  readonly files: Example;
  readonly log: string;
  /** What was seen; CRASH where nothing else is said. */
  readonly code?: FailureCode;
  /** The exit code, or the HTTP status. */
  readonly number?: number;
  /** What it becomes, where that is another class. */
  readonly as?: FailureCode;
  /** The file and line of the cause. */
  readonly at?: string;
  readonly tells: RegExp;
}
