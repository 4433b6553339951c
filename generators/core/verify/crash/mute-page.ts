import { locationAt } from '../../verdict/failure.js';
import { programFiles } from '../reading/listening-lines.js';
import { flaskRoutes } from '../reading/python/flask-routes.js';
import { bodyOf } from '../reading/python/function-body.js';
import { readPython } from '../reading/python/python-source.js';
import { isSourceOf } from '../reading/started/languages.js';
import type { Meaning } from './meaning.js';
import { muteHandler } from './mute-handler.js';
import { inProject, type Sources } from './own-place.js';
import { lineOf, pythonOf } from './python/python-of.js';

/** Why an application listens and answers nothing: what makes its page never comes to its end. @param waited seconds */
export const explainMute = (sources: Sources, waited: number | undefined): Meaning | undefined =>
  inPython(sources, waited ?? 0) ?? inNode(sources);

const endless = /^\s*while\s+(?:True|1)\s*:/;
const leaves = /\b(?:break|return|raise|yield|exit)\b/;
const sleeping = /\bsleep\s*\(\s*(\d{1,9})\b/;

/** Loops of one function that are looked at. */
const mostLoops = 10;

/** A loop without an end in the function of the page `/`, or a wait that is longer than anybody's. */
function inPython(sources: Sources, waited: number): Meaning | undefined {
  const program = pythonOf(sources);
  if (program === undefined) return undefined;
  const { code } = readPython(program.text);
  const defined = pageOf(program.text) ?? lineWith(code, /^\s*def\s+do_GET\b/);
  if (defined === undefined) return undefined;
  const { from, to } = bodyOf(code, defined);
  const lines = code.split('\n').slice(from - 1, to);
  const body = lines.map((text, index) => ({ text, line: from + index }));
  const loop = endlessLoop(code, body);
  if (loop) return { id: 'endless-loop', ...lineOf(program, loop, sources) };
  const wait = body.find(({ text }) => secondsIn(text) >= Math.max(waited, 1));
  if (wait === undefined) return undefined;
  const names = [`${secondsIn(wait.text)}`];
  return { id: 'long-sleep', names, ...lineOf(program, wait.line, sources) };
}

/** The line of the first loop among these that nothing ends. */
function endlessLoop(
  code: string,
  among: readonly { readonly text: string; readonly line: number }[],
): number | undefined {
  const lines = code.split('\n');
  const loops = among.filter(({ text }) => endless.test(text)).slice(0, mostLoops);
  return loops.find(
    ({ line }) => !lines.slice(line - 1, bodyOf(code, line).to).some((each) => leaves.test(each)),
  )?.line;
}

/** A loop without an end outside of all functions, in a program that listens nowhere: no server is started below it. */
export function explainLoop(sources: Sources): Meaning | undefined {
  const program = pythonOf(sources);
  const { code } = readPython(program?.text ?? '');
  const all = code.split('\n').map((text, index) => ({ text, line: index + 1 }));
  const loop = endlessLoop(
    code,
    all.filter(({ text }) => /^while\b/.test(text)),
  );
  return loop === undefined || program === undefined
    ? undefined
    : { id: 'loop-alone', ...lineOf(program, loop, sources) };
}

const secondsIn = (line: string): number => Number(sleeping.exec(line)?.[1] ?? 0);

/** The line of the function that answers `/`. */
const pageOf = (text: string): number | undefined =>
  flaskRoutes(text).find(({ path }) => path === '/')?.defined;

function lineWith(text: string, pattern: RegExp): number | undefined {
  const index = text.split('\n').findIndex((line) => pattern.test(line));
  return index < 0 ? undefined : index + 1;
}

/** A function of Node.js that takes a request and never ends what it answers. */
function inNode({ files, context }: Sources): Meaning | undefined {
  for (const path of programFiles(files).filter((each) => isSourceOf('javascript', each))) {
    const lines = files.lines(path) ?? [];
    const found = muteHandler(lines);
    if (found === undefined) continue;
    const { line, id, write } = found;
    const location = locationAt(inProject(context, path), line);
    return { id, names: [write], location, source: lines[line - 1]?.trim() };
  }
  return undefined;
}
