import { type Failure, failure } from '../../verdict/failure.js';
import { startedBy } from '../reading/dockerfile/command.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import { type ListeningLine, listeningLines, programFiles } from '../reading/listening-lines.js';
import { flaskRun } from '../reading/python/flask.js';
import { pythonFile } from '../reading/python/python-file.js';
import { servingCommand } from '../reading/started/serving-command.js';
import type { PortFacts } from '../reading/which-port.js';
import { assignedHost } from './assigned-host.js';
import { howToListen } from './how-to-listen.js';
import { inProject, type Sources } from './own-place.js';

type Line = Pick<ListeningLine, 'path' | 'line' | 'source'>;

/** The port that an application was expected on, and whether anybody said so. */
type ExpectedPort = Partial<Pick<PortFacts, 'containerPort' | 'portIsSaid'>>;

/**
 * The line that says where an application listens which nobody reaches, or not where it was expected;
 * and what to write there.
 */
export function whereItListens(
  why: Failure,
  sources: Sources,
  { containerPort: said, portIsSaid = false }: ExpectedPort = {},
): Failure {
  const { number, containerPort } = why.facts;
  const isLoopback = why.code === 'LOOPBACK_BIND';
  const now = isLoopback ? containerPort : number;
  const wanted = (isLoopback && portIsSaid ? said : containerPort) ?? now;
  const found = isLoopback ? onLoopback(now, sources) : onPort(now, containerPort, sources);
  const facts = { ...why.facts, ...whatToSay(found, { isLoopback, now, wanted }, sources) };
  if (found === undefined) return failure(why.code, facts);
  const { path, line, source } = found;
  const file = path === undefined ? sources.file : inProject(sources.context, path);
  return failure(why.code, { ...facts, source }, { file, line });
}

/** What is asked of where an application listens. */
interface Asked {
  readonly isLoopback: boolean;
  readonly now: number | undefined;
  readonly wanted: number | undefined;
}

/** How it is told to listen as it should, and the line that was found with that in it. */
function whatToSay(found: Line | undefined, asked: Asked, sources: Sources) {
  const { now, wanted } = asked;
  const edit =
    wanted === undefined
      ? undefined
      : howToListen(sources, { port: wanted, moves: wanted !== now });
  const own = found && anew(found, asked);
  if (edit === undefined) return own === undefined ? {} : { edit: own };
  // A line that has the call says as much as the call, and a command is written anew in its line.
  if (own?.includes(edit.replace(/\(.*/s, '('))) return { edit: own };
  const isCommand = servingCommand(sources.dockerfile, sources.files)?.command.line === found?.line;
  return own === undefined || isCommand ? { edit } : { edit, own };
}

/** This machine's own address, as programs and their settings write it. */
const loopback = /\b127\.0\.0\.1\b|\blocalhost\b|(?<!\w)\[?::1\]?(?!\w)/;

/** A line with the address that everybody reaches, and the port that is wanted. */
function anew({ path, source }: Line, { isLoopback, now, wanted }: Asked): string | undefined {
  const opened = isLoopback ? source.replace(loopback, '0.0.0.0') : source;
  const port = new RegExp(`(?<!\\d)${now}(?!\\d)`);
  const moved = now === wanted ? opened : opened.replace(port, `${wanted}`);
  // EXPOSE names what was expected, and is no line of the application.
  const isOwn = path !== undefined || !source.startsWith('EXPOSE');
  return moved !== source && isOwn ? moved : undefined;
}

/** The call of Flask, the line with that address, the command of a server, the line of the port, the command. */
function onLoopback(port: number | undefined, sources: Sources): Line | undefined {
  const { dockerfile, files } = sources;
  const lines = listeningLines(dockerfile, files);
  const named = lines.filter(({ ports }) => port !== undefined && ports.includes(port));
  return (
    flaskLine(sources) ??
    [...named, ...lines].find(({ source }) => loopback.test(source)) ??
    programFiles(files)
      .map((path) => assignedHost(path, files.lines(path) ?? []))
      .find((line) => line !== undefined) ??
    servingCommand(dockerfile, files)?.command ??
    named[0] ??
    startLine(sources)
  );
}

/** The line of the port, else that of the port which was expected. */
function onPort(
  port: number | undefined,
  expected: number | undefined,
  sources: Sources,
): Line | undefined {
  const call = flaskLine(sources);
  const isCall = call !== undefined && new RegExp(`\\b${port}\\b`).test(call.source);
  const lines = listeningLines(sources.dockerfile, sources.files);
  return (
    (isCall ? call : undefined) ??
    lines.find(({ ports }) => port !== undefined && ports.includes(port)) ??
    exposing(expected, sources)
  );
}

function flaskLine({ dockerfile, files }: Sources): Line | undefined {
  const entry = pythonFile(dockerfile, files);
  const call = entry && flaskRun(entry.text);
  return entry && call && { path: entry.path, line: call.line, source: call.source };
}

function startLine({ dockerfile }: Sources): Line | undefined {
  const { entrypoint, cmd } = startedBy(dockerfile);
  const by = cmd ?? entrypoint;
  return by && { path: undefined, line: by.line, source: by.source };
}

function exposing(port: number | undefined, { dockerfile }: Sources): Line | undefined {
  const by = imageInstructions(dockerfile).find(
    ({ keyword, words }) => keyword === 'EXPOSE' && words.some((word) => word.includes(`${port}`)),
  );
  return by && { path: undefined, line: by.line, source: by.source };
}
