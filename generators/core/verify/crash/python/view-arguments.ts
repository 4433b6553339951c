import { flaskRoutes } from '../../reading/python/flask-routes.js';
import { bodyOf } from '../../reading/python/function-body.js';
import { takingToo, wantingNothing, withValues } from '../../reading/python/parameters.js';
import type { Meaning } from '../meaning.js';
import type { Seen } from '../sign.js';
import { lineOf, pythonOf } from './python-of.js';

/** The function of a page, as it is written. */
function viewCalled(name: string, { sources }: Seen) {
  const program = pythonOf(sources);
  const routes = program ? flaskRoutes(program.text).filter((route) => route.name === name) : [];
  const [first] = routes;
  if (program === undefined || first === undefined) return undefined;
  const { from, to } = bodyOf(program.text, first.defined);
  return {
    place: lineOf(program, first.defined, sources),
    hasValues: routes.some(({ path }) => path.includes('<')),
    body: program.text
      .split('\n')
      .slice(from - 1, to)
      .join('\n'),
  };
}

/**
 * The function of a page wants something that the page does not hand over. Where another page does,
 * or the function needs it, it gets a value; else it is not wanted.
 */
export function explainView(name: string, argument: string, seen: Seen): Meaning {
  const view = viewCalled(name, seen);
  const line = view?.place.source ?? '';
  const isUsed = argument !== '' && new RegExp(`\\b${argument}\\b`).test(view?.body ?? '');
  const names = [`${name}()`, argument];
  const valued = view && (view.hasValues || isUsed) ? withValues(line) : undefined;
  return valued === undefined
    ? { id: 'route-argument', names: [...names, wantingNothing(line)], ...view?.place }
    : { id: 'route-value', names: [...names, valued], ...view?.place };
}

/** A function is given what it does not take: that of a page gets it by its path. */
export function explainGiven(name: string, argument: string, seen: Seen): Meaning {
  const view = seen.place === undefined ? viewCalled(name, seen) : undefined;
  const mended = view && takingToo(view.place.source ?? '', argument);
  return { id: 'argument-unknown', names: [`${name}()`, argument, mended], ...view?.place };
}
