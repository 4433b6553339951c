import { type Locale, locales, matchLocale } from '../../i18n/locale.js';
import type { Reader } from '../row.js';

/** `fr`, but also `fr-CA` and `fr_FR.UTF-8`, as environments write them. */
export const readLocale: Reader<Locale> = (text, messages) => {
  const value = matchLocale(text);
  return value === undefined ? { problem: messages.input.notAChoice(text, locales) } : { value };
};
