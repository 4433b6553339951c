/** Whether an error stands for somebody pressing Ctrl-C (or closing the input) at a question. */
export const isForceClosed = (error: unknown): error is Error =>
  error instanceof Error && /^(?:ExitPromptError|AbortPromptError)$/.test(error.name);
