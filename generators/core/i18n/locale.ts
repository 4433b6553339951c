/** The languages of the tool and of the emitted lesson. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

/**
 * The language that a tag such as `fr`, `fr-CA` or `fr_FR.UTF-8` names,
 * or undefined where we do not speak it.
 */
export function matchLocale(tag: string): Locale | undefined {
  const language = tag.toLowerCase().match(/^([a-z]{2,3})(?:[-_.@]|$)/)?.[1];
  return locales.find((locale) => locale === language);
}

/** The user's language, from the environment as POSIX orders it; English where it names none of ours. */
export function detectLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return matchLocale(tag) ?? 'en';
}
