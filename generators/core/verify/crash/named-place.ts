import { locationAt } from '../../verdict/failure.js';
import { filesBelow } from '../reading/context/files-below.js';
import { onlyPrints } from '../reading/ports-on-line.js';
import { isSourceOf, type Language, languageOf } from '../reading/started/languages.js';
import { startedCommands } from '../reading/started/started-commands.js';
import { inProject, type OwnPlace, type Sources } from './own-place.js';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Between quotation marks, or a part of an address. */
const asText = (found: string) => new RegExp(`["'\`/@]${escaped(found)}["'\`:/]`);
const asNumber = (found: string) => new RegExp(`(?<!\\d)${escaped(found)}(?!\\d)`);
const asWord = (found: string) => new RegExp(`(?<!\\w)${escaped(found)}(?!\\w)`);

/** What an error names that stands in the program as it is: another machine, a port, an address, a file. */
const named: readonly (readonly [RegExp, (found: string) => RegExp])[] = [
  [
    /ENOTFOUND (\S+)|EAI_AGAIN (\S+)|lookup (\S+?)(?: on \S+)?: |UnknownHostException: (\S+)/,
    asText,
  ],
  [
    /ECONNREFUSED \S*:(\d+)|dial tcp \S*:(\d+): connect|EADDRINUSE\S* [^\n]*:(\d+)|EACCES\S* [^\n]*:(\d+)/,
    asNumber,
  ],
  [
    /listen tcp \S*:(\d+): bind|address (\d+): missing port|could not bind to address \S*:(\d+)/,
    asNumber,
  ],
  [/Cannot find (?:module|package) ["'](?:\S*\/)?([^"'/]+)["']/, asText],
  // Go, Java and PHP name a file as the program does.
  [
    /open (\S+): (?:no such file|permission denied|is a directory)|(?:NoSuchFileException|AccessDeniedException): (\S+)|FileNotFoundException: (\S+) \(/,
    asText,
  ],
  [/cannot load certificate(?: key)? "([^"]+)"|open '([^']+)'|unknown "(\w+)" variable/, asWord],
];

/** UTF-16 code units of what is looked for, and of a line in which it is. */
const longestName = 200;
const longestLine = 500;

/** The only line of the sources that holds what an error names; undefined where there are more, or none. */
export function namedPlace(words: string, sources: Sources): OwnPlace | undefined {
  for (const [pattern, form] of named) {
    const found = pattern
      .exec(words)
      ?.slice(1)
      .find((each) => each !== undefined);
    if (found === undefined || found.length > longestName) continue;
    return onlyLine(form(found), sources);
  }
  return undefined;
}

function onlyLine(text: RegExp, sources: Sources): OwnPlace | undefined {
  const { dockerfile, files, context } = sources;
  const language = languageOf(dockerfile, startedCommands(dockerfile, files));
  if (language === undefined) return undefined;
  const found = filesBelow(files)
    .filter((path) => isAbout(path, language))
    .flatMap((path) =>
      (files.lines(path) ?? []).flatMap((line, index) =>
        line.length <= longestLine &&
        !/^\s*(?:\/\/|#|\*)/.test(line) &&
        !onlyPrints(line) &&
        text.test(line)
          ? [{ path, line, index }]
          : [],
      ),
    );
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const location = locationAt(inProject(context, only.path), only.index + 1);
  return { path: only.path, location, source: only.line.trim() };
}

const isAbout = (path: string, language: Language): boolean =>
  isSourceOf(language, path) && !/(?:^|\/)(?:package(?:-lock)?\.json|Dockerfile)$/.test(path);
