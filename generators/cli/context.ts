import { loadMessages, loadUsualMessages } from '../core/i18n/load.js';
import { detectLocale, type Locale, matchLocale } from '../core/i18n/locale.js';
import type { Messages, UsualMessages } from '../core/i18n/messages.js';
import { type Output, streams } from './output.js';

/** What every command is given. */
export interface CommandContext<Said extends UsualMessages = Messages> {
  readonly locale: Locale;
  readonly messages: Said;
  readonly output: Output;
}

/** The same where nothing is said of a project that was looked at. */
export type UsualContext = CommandContext<UsualMessages>;

/** What a command with these words is given at first, in its user's language. */
export async function usualContextFor(words: readonly string[]): Promise<UsualContext> {
  const locale = chosenLocale(words);
  return { locale, messages: await loadUsualMessages(locale), output: streams };
}

/** The same with all sentences. */
export const wholeContext = async (usual: UsualContext): Promise<CommandContext> => ({
  ...usual,
  messages: await loadMessages(usual.locale),
});

/** What a command with these words is given. */
export const contextFor = async (words: readonly string[]): Promise<CommandContext> =>
  wholeContext(await usualContextFor(words));

/** The language to speak before the options are read: `--locale` wherever it stands, else the environment's. */
function chosenLocale(words: readonly string[]): Locale {
  const at = words.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const tag = at < 0 ? '' : (words[at]?.split('=')[1] ?? words[at + 1] ?? '');
  return matchLocale(tag) ?? detectLocale(process.env);
}
