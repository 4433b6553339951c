import type { Failure } from '../../../verdict/failure.js';
import { isFlask } from '../../reading/python/flask.js';
import { type FlaskRoute, flaskRoutes } from '../../reading/python/flask-routes.js';
import { lostRoute } from '../../reading/python/lost-route.js';
import { withValues } from '../../reading/python/parameters.js';
import { lineNumber, readPython } from '../../reading/python/python-source.js';
import type { Meaning } from '../meaning.js';
import { inProject, type Sources } from '../own-place.js';
import { lineOf, type PythonProgram, pythonOf } from './python-of.js';
import { explainUnasked } from './unasked-value.js';

/** Pages that a sentence names. */
const mostNamed = 5;

/** A page that a Flask application does not have, or not for whoever only looks: what it has. */
export function explainRoute({ facts }: Failure, sources: Sources): Meaning | undefined {
  const { number = 0 } = facts;
  if (![400, 404, 405].includes(number)) return undefined;
  const program = pythonOf(sources);
  if (!program || !isFlask(program.text)) return undefined;
  const routes = flaskRoutes(program.text);
  const root = routes.find(({ path }) => path === '/');
  if (number === 400) return explainUnasked(program, root, sources);
  if (number === 405) {
    return root && { id: 'route-methods', names: ['/'], ...lineOf(program, root.line, sources) };
  }
  return root ? belowServer(root, program, sources) : withoutRoot(routes, program, sources);
}

/** The call that starts the server, where it stands above a page: what is below waits for its end. */
function belowServer(
  root: FlaskRoute,
  program: PythonProgram,
  sources: Sources,
): Meaning | undefined {
  const { code } = readPython(program.text);
  const call = /^[ \t]*(?:app|application|server)\.run[ \t]*\(/m.exec(code);
  const line = call ? lineNumber(program.text, call.index + call[0].search(/\S/)) : root.line;
  return line < root.line
    ? { id: 'run-too-early', names: [root.path], ...lineOf(program, line, sources) }
    : undefined;
}

/** Where `/` has gone: its line is not heeded, or it is another page. */
function withoutRoot(
  routes: readonly FlaskRoute[],
  program: PythonProgram,
  sources: Sources,
): Meaning | undefined {
  const lost = lostRoute(program.text);
  if (lost) {
    const id = lost.lacks === '@' ? 'route-unmarked' : 'route-pathless';
    return { id, names: [lost.mended], ...lineOf(program, lost.line, sources) };
  }
  const [first] = routes;
  if (first === undefined) return undefined;
  const file = inProject(sources.context, program.path);
  const named = routes.slice(0, mostNamed).map(({ path, line }) => `${path} (${file}:${line})`);
  const names = [named.join(', '), first.name];
  if (routes.length > 1) {
    return { id: 'other-routes', names, ...lineOf(program, first.line, sources) };
  }
  const place = lineOf(program, first.defined, sources);
  // Its function wants what the path of `/` does not hold.
  const mended = first.path.includes('<') ? withValues(place.source ?? '') : undefined;
  return mended === undefined
    ? { id: 'only-route', names, ...lineOf(program, first.line, sources) }
    : { id: 'only-route-value', names: [...names, mended], ...place };
}
