import type { InEachLanguage } from '../verdict/saying.js';
import { loadMessages } from './load.js';
import { locales } from './locale.js';
import type { Messages } from './messages.js';

/** What somebody says in a language, in all of them: for what is no single sentence of the catalogue. */
export async function inEachLanguage(
  saidIn: (messages: Messages) => Promise<string>,
): Promise<InEachLanguage> {
  const each = locales.map(async (locale) => [locale, await saidIn(await loadMessages(locale))]);
  return { inEach: Object.fromEntries(await Promise.all(each)) };
}
