import { enFirst } from './en/first.js';
import type { Locale } from './locale.js';
import type { FirstMessages, Messages } from './messages.js';

/** The sentences in one language. Only the chosen catalogue is read. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'fr' ? (await import('./fr/fr.js')).fr : (await import('./en/en.js')).en;
}

/** Those that any call may need. The English ones are always there: what most calls need is not fetched apart. */
export async function loadFirstMessages(locale: Locale): Promise<FirstMessages> {
  return locale === 'fr' ? (await import('./fr/first.js')).frFirst : enFirst;
}
