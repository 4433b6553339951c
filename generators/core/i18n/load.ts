import type { en } from './en.js';
import type { Locale } from './locale.js';

/** All that the tool says. English is the contract: another language that lacks a sentence does not compile. */
export type Messages = typeof en;

/** The sentences in one language. Only the chosen catalogue is read. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'fr' ? (await import('./fr.js')).fr : (await import('./en.js')).en;
}
