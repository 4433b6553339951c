import type { Messages } from '../../i18n/messages.js';
import type { FailureCode, Location } from '../../verdict/failure.js';

export type CrashId = keyof Messages['crash'];

/** What an error means, and where the cause is. */
export interface Meaning {
  readonly id: CrashId;
  /** What its sentences name: the thing, what it is compared with, and where that leads. */
  readonly names?: readonly (string | undefined)[];
  /** A class that says more than that it crashed. */
  readonly code?: FailureCode;
  readonly location?: Location | null | undefined;
  readonly source?: string | undefined;
}
