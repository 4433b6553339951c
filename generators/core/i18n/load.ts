import type { Locale } from './locale.js';
import type { Messages } from './messages.js';

/** Where each catalogue is. */
const catalogues: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('./en/en.js')).en,
  fr: async () => (await import('./fr/fr.js')).fr,
};

/** The sentences in one language. Only the chosen catalogue is read. */
export const loadMessages = (locale: Locale): Promise<Messages> => catalogues[locale]();
