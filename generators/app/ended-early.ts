import { isForceClosed } from '../cli/asking/force-closed.js';

/** Ends a generator with an exit code, after a message: expected, and no bug. */
export class EndedEarly extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** What a Yeoman environment is, as far as it is listened to. */
interface Emitter {
  prependListener?(event: 'error', listener: (error: unknown) => void): unknown;
}

/**
 * Gives the error of a Ctrl-C an exit code and words of ours. Yeoman's adapter hands the error of
 * the prompt to the environment, past the generator; `yo` then exits with its numeric `code` and
 * prints its message.
 */
export function nameForceClosed(env: object, message: string): void {
  (env as Emitter).prependListener?.('error', (error) => {
    if (isForceClosed(error)) Object.assign(error, { code: 130, message });
  });
}
