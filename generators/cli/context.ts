import { loadMessages } from '../core/i18n/load.js';
import { detectLocale, type Locale, matchLocale } from '../core/i18n/locale.js';
import type { Messages } from '../core/i18n/messages.js';
import { type Output, streams } from './output.js';

/** What every command is given. */
export interface CommandContext {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly output: Output;
}

/** What a command with these words is given, in its user's language. */
export async function contextFor(words: readonly string[]): Promise<CommandContext> {
  const locale = chosenLocale(words);
  return { locale, messages: await loadMessages(locale), output: streams };
}

/** The language to speak before the options are read: `--locale` wherever it stands, else the environment's. */
function chosenLocale(words: readonly string[]): Locale {
  const at = words.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const tag = at < 0 ? '' : (words[at]?.split('=')[1] ?? words[at + 1] ?? '');
  return matchLocale(tag) ?? detectLocale(process.env);
}
