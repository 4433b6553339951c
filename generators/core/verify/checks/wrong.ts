import { type Failure, failure } from '../../verdict/failure.js';
import type { Saying } from '../../verdict/saying.js';

/** What a check found that no class of failure tells of. */
export const wrong = (message: Saying, hint?: Saying): Failure => ({
  ...failure('CHECK_FAILED'),
  words: { message: [message], remedy: hint === undefined ? [] : [hint] },
});

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'code' in value && 'facts' in value;
