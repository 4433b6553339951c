import { lineNumber, readPython } from './python-source.js';

/** A page of a Flask application, as its source tells. */
export interface FlaskRoute {
  /** `/hello` */
  readonly path: string;
  /** The function that answers. */
  readonly name: string;
  /** The line of the decorator, and of `def`. */
  readonly line: number;
  readonly defined: number;
  /** What is written behind the path: `, methods=["POST"]`. */
  readonly more: string;
}

const decorator =
  /^[ \t]*@\w+\.(?:route|get|post|put|delete|patch)[ \t]*\([ \t]*(?:rule[ \t]*=[ \t]*)?[uf]?(["'])/gm;

/** Pages that are looked at; a student's program has a handful. */
const most = 200;

/** UTF-16 code units behind a path that are looked at, for its methods and its function. */
const longest = 2000;

/** The pages that a program tells Flask of, in their order. */
export function flaskRoutes(text: string): readonly FlaskRoute[] {
  const { code } = readPython(text);
  const decorators = [...code.matchAll(decorator)].slice(0, most);
  return decorators.flatMap((found) => {
    const start = found.index + found[0].length;
    const end = code.indexOf(found[1] ?? '', start);
    const rest = code.slice(end + 1, end + longest);
    const by = /^[^\n]*(?:\n[ \t]*@[^\n]*|\n[ \t]*)*\n[ \t]*(?:async[ \t]+)?def[ \t]+(\w+)/.exec(
      rest,
    );
    if (end < 0 || !by) return [];
    const defined = end + 1 + by[0].length;
    return {
      ...{ path: text.slice(start, end), name: by[1] ?? '', line: lineNumber(text, found.index) },
      defined: lineNumber(text, defined),
      more: text.slice(end + 1, end + 1 + rest.indexOf('\n')),
    };
  });
}
