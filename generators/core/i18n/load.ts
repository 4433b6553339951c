import type { Locale } from './locale.js';
import type { Messages, UsualMessages, VerdictMessages } from './messages.js';

/** Where each catalogue is, in its two parts. */
const usual: Readonly<Record<Locale, () => Promise<UsualMessages>>> = {
  en: async () => (await import('./en/en-usual.js')).enUsual,
  fr: async () => (await import('./fr/fr-usual.js')).frUsual,
};
const verdict: Readonly<Record<Locale, () => Promise<VerdictMessages>>> = {
  en: async () => (await import('./en/en-verdict.js')).enVerdict,
  fr: async () => (await import('./fr/fr-verdict.js')).frVerdict,
};

/** What every call may say, in one language. Only the chosen catalogue is read. */
export const loadUsualMessages = (locale: Locale): Promise<UsualMessages> => usual[locale]();

/** All sentences in one language. */
export const loadMessages = async (locale: Locale): Promise<Messages> => ({
  ...(await loadUsualMessages(locale)),
  ...(await verdict[locale]()),
});
