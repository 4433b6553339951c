import { startedBy } from '../reading/dockerfile/command.js';
import { programFile } from '../reading/dockerfile/program-file.js';
import { isFlask, startsSomething } from '../reading/python/flask.js';
import { pythonFile } from '../reading/python/python-file.js';
import { readPython } from '../reading/python/python-source.js';
import { uncalled } from '../reading/python/uncalled.js';
import { asList } from '../reading/started/started-command.js';
import { noCommand } from './command-for.js';
import type { Meaning } from './meaning.js';
import { inProject, type Sources } from './own-place.js';
import { explainQuietCommand } from './quiet-command.js';
import { explainQuietServer } from './quiet-server.js';
import { startLine } from './start-line.js';

/**
 * Why a container ended with 0 before it answered: nothing is in its log, so the cause is looked
 * for in the Dockerfile and the source. Undefined where neither tells for certain.
 */
export const explainQuietEnd = (sources: Sources, port: number | undefined): Meaning | undefined =>
  inDockerfile(sources) ??
  explainQuietCommand(sources, port) ??
  inScript(sources) ??
  inProgram(sources, port) ??
  explainQuietServer(sources, port);

function inDockerfile(sources: Sources): Meaning | undefined {
  const { dockerfile, file } = sources;
  const { entrypoint, cmd } = startedBy(dockerfile);
  const by = cmd ?? entrypoint;
  if (by === undefined) return noCommand(sources);
  // The shell form of ENTRYPOINT drops what CMD says.
  return entrypoint && !entrypoint.list && cmd
    ? { id: 'swallowed', location: { file, line: entrypoint.line }, source: entrypoint.source }
    : undefined;
}

/** An entry script that never hands over to CMD. */
function inScript({ dockerfile, files, context }: Sources): Meaning | undefined {
  const { entrypoint, cmd } = startedBy(dockerfile);
  const entry = programFile(dockerfile, files);
  if (!entrypoint || !cmd || entry?.program.by !== entrypoint || !/^#!.*sh/.test(entry.text)) {
    return undefined;
  }
  if (/\$[@*1{]/.test(entry.text)) return undefined;
  const lines = entry.text.trimEnd().split('\n');
  return {
    id: 'script-ends',
    names: [entry.path],
    location: { file: inProject(context, entry.path), line: lines.length },
    source: lines.at(-1)?.trim(),
  };
}

function inProgram(sources: Sources, port: number | undefined): Meaning | undefined {
  const { dockerfile, files, context } = sources;
  const entry = pythonFile(dockerfile, files);
  if (entry === undefined) return undefined;
  const lines = entry.text.split('\n');
  const guard = lines.findIndex((line) => /^if\s+__name__\s*==\s*["'](?!__main__["'])/.test(line));
  const file = inProject(context, entry.path);
  if (guard >= 0) {
    return { id: 'main-guard', location: { file, line: guard + 1 }, source: lines[guard]?.trim() };
  }
  if (readPython(entry.text).code.trim() === '')
    return { id: 'empty-program', names: [entry.path] };
  const named = uncalled(entry.text, port);
  if (named) {
    const { line, call } = named;
    return {
      id: 'uncalled',
      names: [call],
      location: { file, line },
      source: lines[line - 1]?.trim(),
    };
  }
  const own = asgi.exec(entry.text)?.[1];
  if (own !== undefined && !/\brun\s*\(/.test(readPython(entry.text).code)) {
    const module = entry.path.replace(/\.py$/, '').replaceAll('/', '.');
    const words = ['uvicorn', `${module}:${own}`, '--host', '0.0.0.0', '--port', `${port ?? 8000}`];
    return {
      id: 'no-asgi-server',
      names: [entry.path, `CMD ${asList(words)}`],
      ...startLine(sources),
    };
  }
  if (!isFlask(entry.text) || startsSomething(entry.text)) return undefined;
  return { id: 'no-server', names: [entry.path], location: { file, line: lastLine(lines) } };
}

/** An application that a server of its own must carry out: started as a program it does nothing. */
const asgi = /^(\w{1,100})[ \t]*=[ \t]*(?:\w+\.)?(?:FastAPI|Starlette)\(/m;

const lastLine = (lines: readonly string[]): number =>
  lines.findLastIndex((line) => line.trim() !== '') + 1;
