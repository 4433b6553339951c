import { posix } from 'node:path';
import { contextFileOf } from '../../reading/dockerfile/context-file-of.js';
import { imageInstructions } from '../../reading/dockerfile/image.js';
import { explainUnserved } from '../apache-folder.js';
import { commandWith } from '../command-with.js';
import type { Meaning } from '../meaning.js';
import { explainIndex, explainNginxSyntax, onlySetting } from '../nginx-line.js';
import { explainMissingAddress, explainMissingPage } from '../nginx-root.js';
import type { Sources } from '../own-place.js';
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
    /unexpected end of parameter, expecting ";" in command line/,
    (_match, { sources }) => explainOptionOfNginx(sources),
  ],
  [
    /is not terminated by ";"|unexpected "[^"]*"|unexpected end of file|invalid number of arguments|invalid parameter "/,
    (_match, { error, place, sources }) =>
      explainNginxSyntax(error.words, place, sources) ?? { id: 'nginx-syntax' },
  ],
  [
    /directory index of "([^"]*)" is forbidden/,
    ([, path = ''], { sources }) =>
      explainMissingPage(path, sources) ??
      explainIndex(sources) ?? { id: 'no-index', names: [path] },
  ],
  [
    /internal redirection cycle[^"\n]{0,80}"(\/[^"\n]{0,200})"/,
    ([, address = ''], { sources }) => explainMissingAddress(address, sources),
  ],
  [
    /(?:mkdir|open|chown)\(\) "([^"]*)" failed \(1?[13]: /,
    ([, path = ''], { error, sources }) =>
      error.by === 'nginxPage'
        ? { id: 'page-permission', names: [path], ...copying(path, sources) }
        : { id: 'nginx-user', names: [path], ...userLine(sources) },
  ],
  [
    /"([^"]*)" (?:failed|is not found) \((?:2|20): /,
    ([, path = ''], { error, sources }) =>
      error.by === 'nginxPage'
        ? (explainMissingPage(path, sources) ?? { id: 'page-missing', names: [path] })
        : undefined,
  ],
  [
    /while connecting to upstream(?:: (\S+))?/,
    ([, address], { sources }) => ({
      ...{ id: 'upstream-silent', names: [address] },
      ...onlySetting(/^\s*(?:proxy|fastcgi|uwsgi)_pass\s/, sources),
    }),
  ],
];

/** A directive behind `-g` that does not end in a semicolon. */
function explainOptionOfNginx(sources: Sources): Meaning | undefined {
  const found = commandWith(
    (each) => each === '-g',
    (words) =>
      words.map((word, index) =>
        words[index - 1] === '-g' && !word.trimEnd().endsWith(';') ? `${word.trimEnd()};` : word,
      ),
    sources,
  );
  if (found === undefined) return undefined;
  const { written, ...place } = found;
  return { id: 'nginx-semicolon', names: [written], ...place };
}

/** The instruction that makes nginx start as another user than root. */
function userLine({ dockerfile, file }: Sources): Pick<Meaning, 'location' | 'source'> {
  const user = imageInstructions(dockerfile).findLast(({ keyword }) => keyword === 'USER');
  return user ? { location: { file, line: user.line }, source: user.source } : {};
}

/** The instruction that decides who may read a page: a chmod below its COPY, or that itself. */
function copying(
  path: string,
  { dockerfile, files, file }: Sources,
): Pick<Meaning, 'location' | 'source'> {
  const copy = contextFileOf(path, dockerfile, files)?.by;
  const changes = imageInstructions(dockerfile).findLast(
    ({ keyword, text }) =>
      keyword === 'RUN' && /\bchmod\b/.test(text) && text.includes(posix.dirname(path)),
  );
  const by = copy && changes && changes.line > copy.line ? changes : copy;
  return by ? { location: { file, line: by.line }, source: by.source } : {};
}

/** The RUN that writes a directive into settings of the image. */
function writtenBy(name: string, { dockerfile, file }: Sources) {
  const by = imageInstructions(dockerfile).find(
    ({ keyword, text }) => keyword === 'RUN' && text.split(/[^\w-]/).includes(name),
  );
  return by && { location: { file, line: by.line }, source: by.source };
}

/** The same of Apache. */
export const signsOfApache: readonly Sign[] = [
  [
    /Invalid command '([^']*)'/,
    ([, name = ''], { place, sources }) => ({
      ...{ id: 'apache-command', names: [name, moduleOf(name)] },
      ...(place ? {} : writtenBy(name, sources)),
    }),
  ],
  [
    /^AH01276: Cannot serve directory (\S+?):?(?:\s|$)/,
    ([, path = ''], { sources }) =>
      explainUnserved(path, sources) ?? { id: 'no-index', names: [path] },
  ],
  [/^AH00072: \(13\)/, means('low-port')],
  [/(?:denied|\(13\)).*?(?:file |access to )(\/\S*)/, means('page-permission')],
];
