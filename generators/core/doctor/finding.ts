import type { Saying } from '../verdict/saying.js';

/** What is looked at. */
export type LookId =
  | ('engine' | 'place' | 'builder' | 'compose' | 'memory' | 'disk')
  | ('proxy' | 'registry' | 'port' | 'git' | 'node');

/** What was found: `missing` is what nothing works without. */
export interface Diagnosed {
  readonly outcome: 'ok' | 'warning' | 'missing';
  readonly message: readonly Saying[];
  /** What to do, where something is to be done. */
  readonly remedy: readonly Saying[];
}

export const fine = (...message: readonly Saying[]): Diagnosed => ({
  ...{ outcome: 'ok', message, remedy: [] },
});

export const doubtful = (message: Saying, remedy: Saying): Diagnosed => ({
  ...{ outcome: 'warning', message: [message], remedy: [remedy] },
});
