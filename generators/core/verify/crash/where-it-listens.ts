import { type Failure, failure } from '../../verdict/failure.js';
import { startedBy } from '../reading/dockerfile/command.js';
import { imageInstructions } from '../reading/dockerfile/image.js';
import { type ListeningLine, listeningLines } from '../reading/listening-lines.js';
import { flaskRun } from '../reading/python/flask.js';
import { pythonFile } from '../reading/python/python-file.js';
import { inProject, type Sources } from './own-place.js';

type Line = Pick<ListeningLine, 'path' | 'line' | 'source'>;

/** The line that says where an application listens which nobody reaches, or not where it was expected. */
export function whereItListens(why: Failure, sources: Sources): Failure {
  const { number, containerPort } = why.facts;
  const found =
    why.code === 'LOOPBACK_BIND'
      ? onLoopback(containerPort, sources)
      : onPort(number, containerPort, sources);
  if (found === undefined) return why;
  const { path, line, source } = found;
  const file = path === undefined ? sources.file : inProject(sources.context, path);
  return failure(why.code, { ...why.facts, source }, { file, line });
}

/** This machine's own address, as programs and their settings write it. */
const loopback = /\b127\.0\.0\.1\b|\blocalhost\b|::1\b/;

/** The call of Flask, the line of the port with that address, the line of the port, the command. */
function onLoopback(port: number | undefined, sources: Sources): Line | undefined {
  const lines = listeningLines(sources.dockerfile, sources.files);
  const named = lines.filter(({ ports }) => port !== undefined && ports.includes(port));
  return (
    flaskLine(sources) ??
    [...named, ...lines].find(({ source }) => loopback.test(source)) ??
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
