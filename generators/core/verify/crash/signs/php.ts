import { means, type Sign } from '../sign.js';
import { startLine } from '../start-line.js';

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

const extensionOf = (name: string): string =>
  extensions.find(([pattern]) => pattern.test(name))?.[1] ?? '';

/** What PHP says. */
export const signsOfPhp: readonly Sign[] = [
  [/vendor\/autoload\.php/, means('php-autoload')],
  [
    /(?:Class "|undefined function )\\?([\w\\]+)/,
    ([, name = '']) => {
      const extension = extensionOf(name);
      return extension === '' ? undefined : { id: 'php-extension', names: [name, extension] };
    },
  ],
  [/could not find driver/, means('php-extension', 'PDO', 'pdo_mysql')],
  [/^PHP Parse error: /, means('unreadable', 'PHP')],
  [
    /Could not open input file: (\S+)/,
    ([, name], { sources }) => ({ id: 'program-missing', names: [name], ...startLine(sources) }),
  ],
];
