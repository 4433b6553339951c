import type { FlaskRoute } from '../../reading/python/flask-routes.js';
import { bodyOf } from '../../reading/python/function-body.js';
import { lineNumber, readPython } from '../../reading/python/python-source.js';
import type { Meaning } from '../meaning.js';
import type { Sources } from '../own-place.js';
import { lineOf, type PythonProgram } from './python-of.js';

/** What Flask answers with 400 where it was not sent. */
const taken = /\brequest[ \t]*\.[ \t]*(?:args|form|values|cookies|headers)[ \t]*\[/g;
/** Places that are looked at, and UTF-16 code units of a name and of what stands around it. */
const most = 20;
const longest = 200;

/** `request.args["name"]`: a page that wants what whoever only looks does not send. */
export function explainUnasked(
  program: PythonProgram,
  view: FlaskRoute | undefined,
  sources: Sources,
): Meaning | undefined {
  const { text } = program;
  const places = [...readPython(text).code.matchAll(taken)].slice(0, most);
  const all = places.map(({ 0: { length }, index }) => ({
    line: lineNumber(text, index),
    ...nameAt(text, index, length),
  }));
  const body = view && bodyOf(text, view.defined);
  const own = body && all.filter(({ line }) => line >= body.from && line <= body.to);
  const found = (own ?? all)[0];
  if (found?.name === undefined) return undefined;
  const { line, name, written, asked } = found;
  const place = lineOf(program, line, sources);
  return {
    id: 'unasked-value',
    names: [name, place.source?.replace(written, asked) ?? asked],
    ...place,
  };
}

/** The name between its brackets, and how it is asked for without wanting it. */
function nameAt(text: string, index: number, length: number) {
  const before = text.slice(index, index + length);
  const behind = text.slice(index + length, index + length + longest);
  const [inside = '', , name] = /^\s*(["'])([^"'\n\\]*)\1\s*\]/.exec(behind) ?? [];
  const asked = `${before.slice(0, -1).trimEnd()}.get(${JSON.stringify(name)}, "")`;
  return { name, written: before + inside, asked };
}
