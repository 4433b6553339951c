import type { Locale } from '../i18n/locale.js';

/** A template as a function of the view and of what `<%=` does. */
export type Render = (view: object, escapeHtml: () => string) => string;

/**
 * The templates of a project in one language as functions, by their path below `templates/`. None
 * here; in the package that ships, the build puts in what EJS makes of them (see
 * `scripts/compile-templates.mjs`), so that a call neither reads nor compiles what was known before.
 */
export async function compiledTemplates(
  _locale: Locale,
): Promise<Readonly<Record<string, Render>>> {
  return {};
}
