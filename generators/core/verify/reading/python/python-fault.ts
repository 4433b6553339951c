import type { Messages } from '../../../i18n/messages.js';

/** What no Python can read, or none of version 2. */
export interface SyntaxFault {
  readonly id: keyof Messages['crash'];
  readonly names: readonly [string, string?];
  readonly line: number;
}
