import { locationAt } from '../../verdict/failure.js';
import { filesBelow } from '../reading/context/files-below.js';
import { type Language, languageOf } from '../reading/started/languages.js';
import { startedCommands } from '../reading/started/started-commands.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';

/** A line of a program, and what it means that the program ended without an error. */
interface Found extends Pick<Meaning, 'id' | 'names'> {
  /** Counted from 0. */
  readonly index: number;
}

/** What is looked for in the lines of one file. */
type Reader = (lines: readonly string[], port: number) => Found | undefined;

/** UTF-16 code units of a line, and lines of a file, that are looked at. */
const longestLine = 500;
const mostLines = 20_000;

/** Where nobody says which port it is. */
const usualPort = 8000;

/** `go http.ListenAndServe(":8000", nil)`: main does not wait for it. */
const behind = /^\s*go\s+((?:\w+\.)?(?:ListenAndServe(?:TLS)?|Serve|Run|Listen|Start)\(.*)$/;
const listensInGo = /\b(?:ListenAndServe(?:TLS)?|Serve|Run|Listen|Start)\(/;

const inGo: Reader = (lines, port) => {
  const index = lines.findIndex((line) => behind.test(line));
  const call = behind.exec(lines[index] ?? '')?.[1];
  if (call !== undefined) return { id: 'go-behind', names: [call], index };
  const handles = lines.findLastIndex((line) => /^\s*http\.Handle(?:Func)?\(/.test(line));
  if (handles < 0 || lines.some((line) => listensInGo.test(line))) return undefined;
  const listen = `log.Fatal(http.ListenAndServe(":${port}", nil))`;
  return { id: 'never-listens', names: [listen], index: handles };
};

/** `HttpServer server = HttpServer.create(…)`, and no `server.start()`. */
const made = /\b(\w{1,100})\s*=\s*Https?Server\.create\(/;

const inJava: Reader = (lines) => {
  const index = lines.findIndex((line) => made.test(line));
  const name = made.exec(lines[index] ?? '')?.[1];
  if (name === undefined) return undefined;
  const starts = new RegExp(`^(?!\\s*(?://|\\*)).*\\b${name}\\s*\\.\\s*start\\s*\\(`);
  return lines.some((line) => starts.test(line))
    ? undefined
    : { id: 'never-listens', names: [`${name}.start();`], index };
};

const readers: Partial<Record<Language, { readonly ending: string; readonly read: Reader }>> = {
  go: { ending: '.go', read: inGo },
  java: { ending: '.java', read: inJava },
};

/** The line by which a compiled program ends without an error: its server is behind, or was never started. */
export function explainQuietServer(sources: Sources, port = usualPort): Meaning | undefined {
  const { dockerfile, files, context } = sources;
  const reader = readers[languageOf(dockerfile, startedCommands(dockerfile, files)) ?? 'c'];
  if (reader === undefined) return undefined;
  for (const path of filesBelow(files).filter((each) => each.endsWith(reader.ending))) {
    const lines = (files.lines(path) ?? []).slice(0, mostLines);
    const found = reader.read(
      lines.map((line) => line.slice(0, longestLine)),
      port,
    );
    if (found === undefined) continue;
    const { index, ...meaning } = found;
    const location = locationAt(inProject(context, path), index + 1);
    return { ...meaning, location, source: lines[index]?.trim() };
  }
  return undefined;
}
