import type { Step } from '../step.js';

export type Body = Omit<Step, 'id'>;

/** A command, as a line where none of its words holds a space, and what it prints. */
export const step = (
  command: string | readonly string[],
  output: readonly string[] = [],
  more: Partial<Body> = {},
): Body => ({
  argv: typeof command === 'string' ? command.split(' ') : command,
  output,
  ...more,
});

export const psHeader = 'CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES';

/** Of Docker 29, and before. On a terminal the first has a line above it, which says what `U` means. */
export const imagesHeader = 'IMAGE   ID   DISK USAGE   CONTENT SIZE   EXTRA';
export const olderImagesHeader = 'REPOSITORY   TAG   IMAGE ID   CREATED   SIZE';
