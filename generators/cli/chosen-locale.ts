import { detectLocale, type Locale, matchLocale } from '../core/i18n/locale.js';

/** The language to speak before the options are read: `--locale` wherever it stands, else the environment's. */
export function chosenLocale(words: readonly string[]): Locale {
  const at = words.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const tag = at < 0 ? '' : (words[at]?.split('=')[1] ?? words[at + 1] ?? '');
  return matchLocale(tag) ?? detectLocale(process.env);
}
