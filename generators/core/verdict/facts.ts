import type { OtherEngine } from './engine-name.js';

export const oddKinds = ['folder', 'pipe', 'socket', 'device'] as const;
export type OddKind = (typeof oddKinds)[number];

export const hints = ['network', 'disk', 'memory', 'platform'] as const;
export const unsaidKinds = ['default-page', 'unread', 'script'] as const;

/** A place that a program names, by its path in the image. */
export interface ImagePlace {
  readonly file: string;
  readonly line: number;
}

/** What was seen, for the sentence and the remedy to name. */
export interface Facts {
  /** The engine's or the program's own words, in one line. */
  readonly detail?: string;
  /** The text of the line that is the cause. */
  readonly source?: string;
  readonly expected?: string;
  /** A program of this machine by which the project runs without Docker. */
  readonly program?: string;
  /** The engine's command, where it is not docker's. */
  readonly engine?: OtherEngine;
  /** The server that the project names, as it names it: `registry.example:5000`. */
  readonly host?: string;
  readonly got?: string;
  /** What stands where a file should be. */
  readonly odd?: OddKind;
  /** An HTTP status, a TCP port, an exit code or a number of seconds, as the code says. */
  readonly number?: number;
  /** What was said of the machine, and nobody has confirmed. */
  readonly hint?: (typeof hints)[number];
  /** Why a page does not say what was expected: a server brought it along, it has it where nobody reads, or scripts make it. */
  readonly unsaid?: (typeof unsaidKinds)[number];
  readonly inImage?: ImagePlace;
  /** What to write to mend it, in the language of the project; and the line of the project’s own with that in it. */
  readonly edit?: string;
  readonly own?: string;
  /** The TCP port that was expected inside the container. */
  readonly containerPort?: number;
  /** The file of a socket on which the application listens, and on no port. */
  readonly socket?: string;
  /** The application listens where it should, and answers nothing. */
  readonly mute?: boolean;
  /** Nobody could look where the application listens. */
  readonly unseen?: boolean;
}
