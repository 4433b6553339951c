import type { Location } from '../verdict/failure.js';
import type { Saying } from '../verdict/saying.js';

/** A part of a command as it is typed, and what it does. */
export interface ExplainedPart {
  readonly words: string;
  readonly says: readonly Saying[];
}

/** What is told beside the words: a mistake, or what is not known. */
export interface CommandNote {
  /** Its name in the catalogue, and for programs. */
  readonly id: string;
  readonly says: readonly Saying[];
}

/** One command, word by word. */
export interface ExplainedCommand {
  readonly parts: readonly ExplainedPart[];
  readonly notes: readonly CommandNote[];
  /** Whether all of it is known. */
  readonly known: boolean;
}

/** The command of docker’s, or those, that somebody asked about. */
export interface CommandExplanation {
  readonly kind: 'command';
  readonly known: boolean;
  readonly commands: readonly ExplainedCommand[];
}

/** A line of a text, and where it stands. */
export interface QuotedLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** The message that somebody asked about. */
export interface MessageExplanation {
  readonly kind: 'message';
  readonly known: boolean;
  /** The failure that it means; null where that is not known. */
  readonly code: string | null;
  /** The line that was understood; of what is not known the likeliest one. */
  readonly line: QuotedLine | null;
  /** The line of the Dockerfile that it is about, where a log shows it. */
  readonly location: Location | null;
  readonly message: readonly Saying[];
  readonly remedy: readonly Saying[];
}

export type Explanation = CommandExplanation | MessageExplanation;
