import { nearName } from '../../../text/near-name.js';
import { locationAt } from '../../../verdict/failure.js';
import type { Meaning } from '../../crash/meaning.js';
import type { FailedRun, RunSign } from '../failed-run.js';

/** Packages of Go’s own library that beginners use, by the names of which they are called. */
const packages = new Map(
  [
    ...['bufio', 'bytes', 'context', 'errors', 'fmt', 'io', 'log', 'math', 'net', 'os', 'path'],
    ...['regexp', 'sort', 'strconv', 'strings', 'sync', 'time', 'net/http', 'net/url', 'embed'],
    ...['encoding/json', 'encoding/csv', 'html/template', 'math/rand', 'os/signal', 'log/slog'],
    ...['path/filepath', 'database/sql', 'text/template'],
  ].map((path) => [path.replace(/^.*\//, ''), path] as const),
);

/** UTF-16 code units of a program that are looked at. */
const most = 200_000;

/** What the compiler of Go says of a program. */
export const runSignsOfGo: readonly RunSign[] = [
  [
    /(?:^|[\s:])undefined: (\w{1,100})(?:\s|$)/,
    ([, name = ''], seen) => explainUndefined(name, seen),
  ],
  [
    /package ([\w./-]{1,200}) is not in std/,
    ([, name = ''], { place }) => {
      const near = nearName(name, [...packages.values()]);
      return near === undefined
        ? undefined
        : { id: 'name-near', names: [`"${name}"`, `"${near}"`], ...lineOf(place) };
    },
  ],
  [
    /unexpected semicolon or newline before \{/,
    (_match, { place, sources }) => {
      const { file, line } = place?.location ?? {};
      const above = line && sources.files.lines(place?.path ?? '')?.[line - 2]?.trimEnd();
      if (!above || file === undefined) return undefined;
      return {
        id: 'go-brace',
        names: [`${above.trim()} {`],
        location: locationAt(file, line - 1),
        source: above.trim(),
      };
    },
  ],
];

/** A name that nothing has: of a package that is not imported, or nearly another one of its file. */
function explainUndefined(name: string, { place, sources }: FailedRun): Meaning | undefined {
  if (place === undefined) return undefined;
  const text = sources.files.text(place.path)?.slice(0, most) ?? '';
  const own = lineOf(place);
  const path = packages.get(name);
  if (path !== undefined && !text.includes(`"${path}"`) && place.source.includes(`${name}.`)) {
    return { id: 'name-import', names: [name, `import "${path}"`], ...own };
  }
  const defined = [
    ...text.matchAll(/\b(?:const|var|func|type)\s+(\w{1,100})|\b(\w{1,100})\s*:=/g),
  ].flatMap(([, declared, short]) => declared ?? short ?? []);
  const near = nearName(name, [...new Set([...defined, ...packages.keys()])]);
  return near === undefined
    ? { id: 'name', names: [name], ...own }
    : { id: 'name-near', names: [name, near], ...own };
}

const lineOf = (place: FailedRun['place']): Pick<Meaning, 'location' | 'source'> =>
  place ? { location: place.location, source: place.source } : {};
