import { phpExtension } from '../php-extension.js';
import { explainPhpSyntax } from '../php-syntax.js';
import { means, type Sign } from '../sign.js';
import { startLine } from '../start-line.js';

/** What PHP says. */
export const signsOfPhp: readonly Sign[] = [
  [/vendor\/autoload\.php/, means('php-autoload')],
  [
    /(?:Class "|undefined function )\\?([\w\\]+)/,
    ([, name = '']) => {
      const extension = phpExtension(name);
      return extension === undefined
        ? undefined
        : { id: 'php-extension', names: [name, extension] };
    },
  ],
  [
    /Uncaught Error: Class "\\?([\w\\]+)" not found/,
    ([, name]) => ({ id: 'php-class', names: [name] }),
  ],
  [
    /Uncaught Error: Call to undefined function \\?([\w\\]+)/,
    ([, name]) => ({ id: 'php-function', names: [name] }),
  ],
  [/could not find driver/, means('php-extension', 'PDO', 'pdo_mysql')],
  [
    /^PHP Parse error: /,
    (_match, { error, place, sources }) =>
      place
        ? explainPhpSyntax(`${error.error}: ${error.words}`, place, sources)
        : { id: 'unreadable', names: ['PHP'] },
  ],
  [
    /Could not open input file: (\S+)/,
    ([, name], { sources }) => ({ id: 'program-missing', names: [name], ...startLine(sources) }),
  ],
];
