/** A template as a function of the view and of what `<%=` does. */
export type Render = (view: object, escapeHtml: () => string) => string;

/**
 * The templates as functions, by their path below `templates/`. Empty here; in the package that
 * ships, the build puts in what EJS makes of each of them (see `scripts/build.mjs`), so that a
 * call neither reads nor compiles what was known before.
 */
export const compiledTemplates: Readonly<Record<string, Render>> = {};
