import type { Locale } from '../core/i18n/locale.js';
import type { Messages } from '../core/i18n/messages.js';
import type { Output } from './output.js';

/** What every command is given. */
export interface CommandContext {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly output: Output;
}
