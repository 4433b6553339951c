import { sayFailure } from '../../../i18n/say.js';
import type { Failure, FailureCode } from '../../../verdict/failure.js';
import { explainNeighbours } from '../../compose/explain-neighbours.js';
import { contextFiles } from '../../reading/context/context-files.js';
import { programFiles } from '../../reading/listening-lines.js';
import type { EngineRun } from '../engine-run.js';

/** Failures that come of a service that is not found. */
const ofNeighbours = new Set<FailureCode>(['CRASH', 'HTTP_STATUS', 'PAGE_ERROR', 'NOT_READY']);

/** Makes a failure name what mends it, where its service does not find another one of the project. */
export function amongServices(why: Failure, log: string, onEngine: EngineRun): Failure {
  const { composed, project } = onEngine;
  if (composed === undefined || !ofNeighbours.has(why.code)) return why;
  const { message } = sayFailure(why);
  // The line of the source that is the cause stands in the message.
  const named = message.flatMap(({ names }) => names.filter((name) => typeof name === 'string'));
  const { got = '', detail = '' } = why.facts;
  const own = linesToItself(project);
  const said = [...own, log, got, detail, ...named].join('\n');
  const { allowed, asked } = composed;
  const mends = explainNeighbours({ allowed, asked: asked.service, said });
  return mends === undefined ? why : { ...why, words: { message, remedy: [mends] } };
}

/** Lines of source that are told at most. */
const mostLines = 20;

/** The lines of the program that name another port of its own container: what it says of itself need not name it. */
function linesToItself({ contextPath, containerPort }: EngineRun['project']): readonly string[] {
  const files = contextFiles(contextPath);
  return programFiles(files)
    .flatMap((path) => files.lines(path) ?? [])
    .filter((line) => {
      const port = toItself.exec(line.slice(0, longestLine))?.[1];
      return port !== undefined && Number(port) !== containerPort;
    })
    .slice(0, mostLines);
}

/** UTF-16 code units of a line that are looked at. */
const longestLine = 500;

/** `localhost:6379`, `("127.0.0.1", 5432)`, `host="localhost", port=6379` */
const toItself =
  /\b(?:localhost|127\.0\.0\.1)["']?\s{0,4}[:,]\s{0,4}(?:port\s{0,4}[:=]\s{0,4})?(\d{2,5})\b/i;
