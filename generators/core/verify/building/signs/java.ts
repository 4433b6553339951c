import { posix } from 'node:path';
import { nearName } from '../../../text/near-name.js';
import type { Meaning } from '../../crash/meaning.js';
import type { FailedRun, RunSign } from '../failed-run.js';

/** Classes of Java’s own library that beginners use and must import. */
const classes = new Map(
  [
    ...['java.io.IOException', 'java.io.File', 'java.io.InputStream', 'java.io.OutputStream'],
    ...['java.io.BufferedReader', 'java.io.InputStreamReader', 'java.net.InetSocketAddress'],
    ...['java.net.URI', 'java.net.ServerSocket', 'java.net.Socket', 'java.util.List'],
    ...['java.util.ArrayList', 'java.util.Map', 'java.util.HashMap', 'java.util.Scanner'],
    ...['java.util.Arrays', 'java.util.Random', 'java.nio.file.Files', 'java.nio.file.Path'],
    ...['java.nio.charset.StandardCharsets', 'java.time.LocalDate', 'java.time.LocalDateTime'],
    ...['com.sun.net.httpserver.HttpServer', 'com.sun.net.httpserver.HttpExchange'],
    ...['com.sun.net.httpserver.HttpHandler'],
  ].map((name) => [name.replace(/^.*\./, ''), name] as const),
);

/** UTF-16 code units of a program that are looked at. */
const most = 200_000;

/** What javac says of a program; the error is the first one. */
export const runSignsOfJava: readonly RunSign[] = [
  [
    /\.java:\d+: error: ';' expected/,
    (_match, { place }) =>
      place && !/[;{}]\s*(?:\/\/.*)?$/.test(place.source)
        ? { id: 'semicolon', names: [`${place.source};`], ...lineOf(place) }
        : undefined,
  ],
  [
    /\.java:\d+: error: cannot find symbol\n(?:.*\n){1,3}?\s*symbol:\s+(\w+) (\w{1,100})/,
    ([, kind = '', name = ''], seen) => explainSymbol(kind, name, seen),
  ],
  [
    /\.java:\d+: error: package ([\w.]{1,200}) does not exist/,
    ([, name], { place }) => ({ id: 'java-library', names: [name], ...lineOf(place) }),
  ],
  [
    /\.java:\d+: error: class (\w{1,100}) is public, should be declared in a file named/,
    ([, name = ''], { place }) => {
      if (place === undefined) return undefined;
      const right = posix.basename(place.path, '.java');
      const mended = place.source.replace(new RegExp(`\\b${name}\\b`), right);
      return { id: 'java-file-name', names: [name, `${right}.java`, mended], ...lineOf(place) };
    },
  ],
  [
    /\.java:\d+: error: unreported exception (\w{1,100}); must be caught or declared to be thrown/,
    ([, name], { place }) => ({ id: 'java-throws', names: [name], ...lineOf(place) }),
  ],
  [
    /\.java:\d+: error: reached end of file while parsing/,
    (_match, { place }) => ({ id: 'java-brace', ...lineOf(place) }),
  ],
];

/** A name that nothing has: of a class that is not imported, or nearly another one of its file. */
function explainSymbol(
  kind: string,
  name: string,
  { place, sources }: FailedRun,
): Meaning | undefined {
  if (place === undefined) return undefined;
  const full = classes.get(name);
  const text = sources.files.text(place.path)?.slice(0, most) ?? '';
  if (full !== undefined && !text.includes(`import ${full};`)) {
    return { id: 'name-import', names: [name, `import ${full};`], ...lineOf(place) };
  }
  const words = [...new Set(text.match(/\b[A-Za-z_]\w{0,100}\b/g) ?? [])];
  const isLike = (word: string) => kind !== 'class' || /^[A-Z]/.test(word);
  // It stands in the program itself, perhaps more than once.
  const near = nearName(name, [...words.filter(isLike), ...classes.keys()]);
  return near === undefined
    ? { id: 'name', names: [name], ...lineOf(place) }
    : { id: 'name-near', names: [name, near], ...lineOf(place) };
}

const lineOf = (place: FailedRun['place']): Pick<Meaning, 'location' | 'source'> =>
  place ? { location: place.location, source: place.source } : {};
