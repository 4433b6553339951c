import { posix } from 'node:path';
import { nearName } from '../../../text/near-name.js';
import { filesBelow } from '../../reading/context/files-below.js';
import { contextFileOf } from '../../reading/dockerfile/context-file-of.js';
import { copySources } from '../../reading/dockerfile/copied.js';
import { type FlaskRoute, flaskRoutes } from '../../reading/python/flask-routes.js';
import { bodyOf } from '../../reading/python/function-body.js';
import { keptOut } from '../kept-out.js';
import type { Meaning } from '../meaning.js';
import { lineOf, pythonOf } from '../python/python-of.js';
import { means, type Seen, type Sign } from '../sign.js';

/** What Flask and its templates say of a program, and of a page that it fails at. */
export const signsOfFlask: readonly Sign[] = [
  [
    /view function(?: for ["'](\w+)["'])? did not return a valid response\. The return type must be[^\n]* was an? (\w+)/i,
    ([, name, type = ''], seen) => explainReturn(type, viewOf(name, seen), seen),
  ],
  [
    /view function(?: for ["']([\w.]+)["'])? did not return a (?:valid )?response/i,
    ([, name], seen) => {
      const view = viewOf(name, seen);
      const last = lastLine(view, seen);
      const { location, source } = last ?? view;
      return { id: 'no-return', names: [view.name, last?.written], location, source };
    },
  ],
  [
    /View function mapping is overwriting an existing endpoint function: (\w+)/,
    ([, name = ''], seen) => {
      const second = routesOf(seen).filter((route) => route.name === name)[1];
      const program = pythonOf(seen.sources, seen.place);
      const line = second && program ? lineOf(program, second.defined, seen.sources) : {};
      return { id: 'same-view', names: [name, second?.path ?? ''], ...line };
    },
  ],
  [/TemplateNotFound: (\S+)/, ([, name = ''], seen) => explainTemplate(name, seen)],
  [
    /BuildError: Could not build url for endpoint ["'](\w+)["'](?:[^\n]*Did you mean ["'](\w+)["'])?/,
    ([, name = '', guess], seen) => ({
      id: 'no-endpoint',
      names: [
        name,
        guess ??
          routesOf(seen)
            .map((route) => route.name)
            .join(', '),
      ],
    }),
  ],
  [
    /(?:urls must start with a (?:leading )?|URL rule '[^'\n]*' must start with a )slash/,
    (_match, { place }) => ({
      id: 'route-slash',
      names: [place?.source.replace(/(\(\s*[urfb]?["'])(?!\/)/, '$1/')],
    }),
  ],
  [
    /Allowed methods (?:must be a list|have to be iterables) of strings/,
    (_match, { place }) => ({
      id: 'methods-list',
      names: [place?.source.replace(/(\bmethods\s*=\s*)(["'][^"'\n]*["'])/, '$1[$2]')],
    }),
  ],
  [/no secret key was set/, means('secret-key')],
  [/Working outside of (?:application|request) context/, means('outside-request')],
  [/Template(?:Syntax|Assertion)Error: /, means('template')],
  [/UndefinedError: ["'](\w+)["'] is undefined/, means('template-name')],
];

const routesOf = ({ sources, place }: Seen): readonly FlaskRoute[] => {
  const program = pythonOf(sources, place);
  return program ? flaskRoutes(program.text) : [];
};

/** The function of a page, and the line of its `def`. */
interface View extends Pick<Meaning, 'location' | 'source'> {
  readonly name: string;
  readonly line: number | undefined;
}

/** The function of a page: that which is named, or the one that answers `/`. */
function viewOf(name: string | undefined, seen: Seen): View {
  const program = pythonOf(seen.sources, seen.place);
  const routes = routesOf(seen);
  const view = routes.find((route) => (name ? route.name === name : route.path === '/'));
  return {
    name: `${view?.name ?? name ?? 'view'}()`,
    line: view?.defined,
    ...(view && program ? lineOf(program, view.defined, seen.sources) : {}),
  };
}

/** What a line of the function of a page was meant to be. */
type Line = Pick<Meaning, 'location' | 'source'> & { readonly written: string };

/** The value that a page gives back, as a text: where only one line does. */
function explainReturn(type: string, view: View, seen: Seen): Meaning {
  const lines = linesOf(view, seen).filter(({ text }) => /^return\b/.test(text));
  const [, value] =
    /^return\s+([^#]{1,200})$/.exec(lines.length === 1 ? (lines[0]?.text ?? '') : '') ?? [];
  const isWhole =
    value !== undefined &&
    brackets.every(([open, close]) => value.split(open).length === value.split(close).length);
  const { name: _name, line: _line, ...place } = view;
  return isWhole
    ? { id: 'wrong-return', names: [type, `return str(${value.trim()})`], ...lines[0]?.place }
    : { id: 'wrong-return', names: [type], ...place };
}

/** A value over several lines is not seen whole. */
const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;

/** The last line of a function that prints what it should give back, or only names it. */
function lastLine(view: View, seen: Seen): Line | undefined {
  const last = linesOf(view, seen).at(-1);
  const [, printed, named] =
    /^(?:print\s*\((.{1,200})\)|(["'][^"'\n]{0,200}["']))$/.exec(last?.text ?? '') ?? [];
  const value = printed ?? named;
  return last && value !== undefined ? { written: `return ${value}`, ...last.place } : undefined;
}

/** The lines of the function of a page, those that say something. */
function linesOf({ line }: View, { sources, place }: Seen) {
  const program = pythonOf(sources, place);
  if (program === undefined || line === undefined) return [];
  const { from, to } = bodyOf(program.text, line);
  return program.text
    .split('\n')
    .slice(from - 1, to)
    .map((text, index) => ({ text: text.trim(), place: lineOf(program, from + index, sources) }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}

/** A template that is nowhere, lies elsewhere, or is not copied to where Flask looks for it. */
function explainTemplate(name: string, { sources, place }: Seen): Meaning {
  const { dockerfile, files, context, file } = sources;
  const all = filesBelow(files);
  const program = pythonOf(sources, place);
  const folder = posix.join(posix.dirname(program?.path ?? '.'), 'templates');
  const there = posix.join(folder, name);
  const inProject = posix.join(context, there);
  if (all.includes(there)) {
    const ignored = keptOut(there, sources);
    if (ignored !== undefined) return ignored;
    const by = dockerfile.instructions.findLast(({ keyword }) => keyword === 'COPY');
    const isCopied = contextFileOf(there, dockerfile, files) !== undefined;
    const copying = by && !isCopied ? { location: { file, line: by.line }, source: by.source } : {};
    return { id: 'template-not-copied', names: [inProject, folder], ...copying };
  }
  const beside = all.filter((path) => path.startsWith(`${folder}/`));
  const near = nearName(
    name,
    beside.map((path) => path.slice(folder.length + 1)),
  );
  if (near !== undefined)
    return { id: 'template-near', names: [near, posix.join(context, folder)] };
  const elsewhere = all.find((path) => posix.basename(path) === posix.basename(name));
  const found = elsewhere === undefined ? '' : posix.join(context, elsewhere);
  return found === ''
    ? { id: 'template-missing', names: [inProject, copiesAll(sources) ? '' : folder] }
    : { id: 'template-elsewhere', names: [found, inProject] };
}

/** Whether the whole folder is copied, and a new file of it too. */
const copiesAll = ({ dockerfile }: Seen['sources']): boolean =>
  dockerfile.instructions.some((each) =>
    copySources(each).some((source) => /^\.\/?$/.test(source)),
  );
