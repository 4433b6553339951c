import type { Locale } from './locale.js';
import type { Messages } from './messages.js';

/** The sentences in one language. Only the chosen catalogue is read. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
