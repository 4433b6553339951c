import { explainMissingAddress, explainMissingPage } from '../nginx-root.js';
import { means, type Sign } from '../sign.js';

/** Directives of Apache, and the module that has them. */
const modules: readonly (readonly [RegExp, string])[] = [
  [/^Rewrite/, 'rewrite'],
  [/^(?:Request)?Header$/, 'headers'],
  [/^Proxy/, 'proxy proxy_http'],
  [/^SSL/, 'ssl'],
  [/^Expires/, 'expires'],
  [/^(?:Auth|Require)/, 'auth_basic'],
  [/^WSGI/, 'wsgi'],
];

const moduleOf = (name: string): string => modules.find(([own]) => own.test(name))?.[1] ?? '';

/** What nginx says of its settings, and of a page. */
export const signsOfNginx: readonly Sign[] = [
  [/unknown directive "([^"]*)"/, means('nginx-directive')],
  [/"([^"]*)" directive is not allowed here|(no "events" section)/, means('nginx-place')],
  [
    /is not terminated by ";"|unexpected "[^"]*"|unexpected end of file|invalid number of arguments|invalid parameter "/,
    means('nginx-syntax'),
  ],
  [
    /directory index of "([^"]*)" is forbidden/,
    ([, path = ''], { sources }) =>
      explainMissingPage(path, sources) ?? { id: 'no-index', names: [path] },
  ],
  [
    /internal redirection cycle[^"\n]{0,80}"(\/[^"\n]{0,200})"/,
    ([, address = ''], { sources }) => explainMissingAddress(address, sources),
  ],
  [
    /(?:mkdir|open|chown)\(\) "([^"]*)" failed \(1?[13]: /,
    (match, { error }) => ({
      id: error.by === 'nginxPage' ? 'page-permission' : 'nginx-user',
      names: match.slice(1),
    }),
  ],
  [
    /"([^"]*)" (?:failed|is not found) \((?:2|20): /,
    ([, path = ''], { error, sources }) =>
      error.by === 'nginxPage'
        ? (explainMissingPage(path, sources) ?? { id: 'page-missing', names: [path] })
        : undefined,
  ],
  [/while connecting to upstream(?:: (\S+))?/, means('upstream-silent')],
];

/** The same of Apache. */
export const signsOfApache: readonly Sign[] = [
  [
    /Invalid command '([^']*)'/,
    ([, name = '']) => ({ id: 'apache-command', names: [name, moduleOf(name)] }),
  ],
  [/^AH01276: Cannot serve directory (\S+?):?(?:\s|$)/, means('no-index')],
  [/^AH00072: \(13\)/, means('low-port')],
  [/(?:denied|\(13\)).*?(?:file |access to )(\/\S*)/, means('page-permission')],
];
