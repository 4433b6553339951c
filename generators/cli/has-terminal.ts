import { isatty } from 'node:tty';

/** Questions need a terminal at both ends. */
export const hasTerminal = (): boolean => isatty(0) && isatty(1);
