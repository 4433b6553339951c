/**
 * Ends a generator with an exit code: `yo` exits with an error's numeric `code` and prints its
 * message. (A text as `code`, as Node's own errors have, would crash `yo`.)
 */
export class EndedEarly extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Whether an error stands for somebody pressing Ctrl-C (or closing the input) at a question. */
export const isForceClosed = (error: unknown): boolean =>
  error instanceof Error && /^(?:ExitPromptError|AbortPromptError)$/.test(error.name);
