import type { Failure } from '../../../verdict/failure.js';
import { isFlask } from '../../reading/python/flask.js';
import { flaskRoutes } from '../../reading/python/flask-routes.js';
import type { Meaning } from '../meaning.js';
import { inProject, type Sources } from '../own-place.js';
import { lineOf, pythonOf } from './python-of.js';

/** Pages that a sentence names. */
const mostNamed = 5;

/** A page that a Flask application does not have, or not for whoever only looks: what it has. */
export function explainRoute({ facts }: Failure, sources: Sources): Meaning | undefined {
  if (facts.number !== 404 && facts.number !== 405) return undefined;
  const program = pythonOf(sources);
  if (!program || !isFlask(program.text)) return undefined;
  const routes = flaskRoutes(program.text);
  const [first] = routes;
  const root = routes.find(({ path }) => path === '/');
  if (facts.number === 405) {
    return root && { id: 'route-methods', names: ['/'], ...lineOf(program, root.line, sources) };
  }
  if (first === undefined || root !== undefined) return undefined;
  const file = inProject(sources.context, program.path);
  const named = routes.slice(0, mostNamed).map(({ path, line }) => `${path} (${file}:${line})`);
  const id = routes.length === 1 ? 'only-route' : 'other-routes';
  return { id, names: [named.join(', '), first.name], ...lineOf(program, first.line, sources) };
}
