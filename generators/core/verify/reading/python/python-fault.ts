import type { Messages } from '../../../i18n/messages.js';

/** What no Python can read, or none of version 2. */
export interface SyntaxFault {
  readonly id: keyof Messages['crash'];
  readonly names: readonly [string, string?];
  readonly line: number;
}

/** The same of a line that is known. */
export type LineFault = Omit<SyntaxFault, 'line'>;
