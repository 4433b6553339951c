import type { ContextFiles } from './context/context-files.js';
import { filesBelow } from './context/files-below.js';
import type { ParsedDockerfile } from './dockerfile/dockerfile.js';
import { imageInstructions } from './dockerfile/image.js';
import { commandLine, type Instruction, oneLine } from './dockerfile/instruction.js';
import { programFile } from './dockerfile/program-file.js';
import { portsOnLine } from './ports-on-line.js';

/** A line that says where to listen. */
export interface ListeningLine {
  /** A file of the build context; undefined is the Dockerfile. */
  readonly path: string | undefined;
  /** Counted from 1. */
  readonly line: number;
  readonly source: string;
  readonly ports: readonly number[];
}

/** Files that are looked at; a student's project has a handful. */
const mostFiles = 200;

const programs =
  /(?:\.(?:py|[cm]?[jt]sx?|go|java|kt|php|rb|rs|cs|sh|conf|cfg|ini|toml|ya?ml|json|properties|env)|(?:^|\/)(?:Procfile|Caddyfile))$/;
/** What says nothing of where the application itself listens. */
const others =
  /(?:^|\/)(?:tests?\/|package-lock\.json$|(?:docker-)?compose[^/]*\.ya?ml$|test_[^/]*$|[^/]*[._](?:test|spec)\.\w+$|\.(?!env$))/;

/**
 * The lines of a project that say on which ports something listens, the likeliest first: the
 * command, the program that it starts, the other files, what else the Dockerfile sets.
 */
export function listeningLines(
  dockerfile: ParsedDockerfile,
  files: ContextFiles,
): readonly ListeningLine[] {
  const entry = programFile(dockerfile, files)?.path;
  const paths = [...new Set([...(entry === undefined ? [] : [entry]), ...programFiles(files)])];
  return [
    ...inDockerfile(dockerfile, /^(?:CMD|ENTRYPOINT)$/),
    ...paths.flatMap((path) => inFile(path, files)),
    ...inDockerfile(dockerfile, /^(?:ENV|RUN)$/),
  ];
}

function inDockerfile(dockerfile: ParsedDockerfile, keywords: RegExp): ListeningLine[] {
  const said = (instruction: Instruction) =>
    instruction.keyword === 'ENV' ? oneLine(instruction.text) : commandLine(instruction);
  return imageInstructions(dockerfile)
    .filter(({ keyword }) => keywords.test(keyword))
    .map((instruction) => ({
      ...instruction,
      path: undefined,
      ports: portsOnLine(said(instruction)),
    }))
    .filter(({ ports }) => ports.length > 0)
    .map(({ path, line, source, ports }) => ({ path, line, source, ports }));
}

const inFile = (path: string, files: ContextFiles): ListeningLine[] =>
  (files.lines(path) ?? []).flatMap((text, index) => {
    const ports = portsOnLine(text);
    return ports.length > 0 ? [{ path, line: index + 1, source: text.trim(), ports }] : [];
  });

/** The programs of a context and their settings, those at its top first. */
export const programFiles = (files: ContextFiles): readonly string[] =>
  filesBelow(files)
    .filter((path) => programs.test(path) && !others.test(path))
    .slice(0, mostFiles);
