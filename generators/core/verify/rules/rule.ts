import type { Messages } from '../../i18n/messages.js';
import type { ParsedDockerfile } from '../dockerfile.js';
import type { FailureCode } from '../failure.js';

/** What a rule found. `certain`: no engine can build or run it; otherwise it is a warning. */
export interface Finding {
  readonly certain: boolean;
  /** Counted from 1. */
  readonly line: number;
  /** The text of the line. */
  readonly source: string;
  readonly message: string;
}

export interface RuleInput {
  readonly dockerfile: ParsedDockerfile;
  /** The build context, as an absolute path. */
  readonly context: string;
  readonly messages: Messages;
}

/** One thing that can be wrong with a Dockerfile and seen without building it. */
export interface Rule {
  readonly id: string;
  /** What it fails as, where it is certain. */
  readonly code: FailureCode;
  readonly find: (input: RuleInput) => readonly Finding[];
}
