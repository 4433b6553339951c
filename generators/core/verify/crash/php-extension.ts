/** Extensions by what they bring, where the name does not tell. */
const extensions: readonly (readonly [RegExp, string])[] = [
  [/^mysqli/i, 'mysqli'],
  [/^PDO$|^pdo/i, 'pdo_mysql'],
  [/^pg_/, 'pgsql'],
  [/^image/, 'gd'],
  [/^(?:Intl|NumberFormatter|Collator)/, 'intl'],
  [/^(?:mb_)/, 'mbstring'],
  [/^(?:bc)/, 'bcmath'],
  [/^(?:ZipArchive|zip_)/, 'zip'],
  [/^(?:Soap)/, 'soap'],
];

/** The extension of PHP that brings a function or a class; undefined where none is known. */
export const phpExtension = (name: string): string | undefined =>
  extensions.find(([pattern]) => pattern.test(name))?.[1];
