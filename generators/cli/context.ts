import { loadMessages } from '../core/i18n/load.js';
import type { Locale } from '../core/i18n/locale.js';
import type { FirstMessages, Messages } from '../core/i18n/messages.js';
import type { Output } from './output.js';

/** What making one project is given. */
export interface FirstContext {
  readonly locale: Locale;
  readonly messages: FirstMessages;
  readonly output: Output;
}

/** What every other command is given. */
export interface CommandContext extends FirstContext {
  readonly messages: Messages;
}

/** Reads the rest of the sentences. */
export const wholeContext = async (context: FirstContext): Promise<CommandContext> => ({
  ...context,
  messages: await loadMessages(context.locale),
});
